import { instrument } from '#lib/content/instrument.ts';
import { itemsOf } from '#lib/content/checklist.ts';
import type { Facts } from '../facts.ts';
import { heading, list, paragraph, type Section } from '../report.ts';

/** How it was done, with its limits in plain words. */
export function methodSection(facts: Facts): Section {
  const { say, parts, format, items } = facts;
  const { workshop, participation } = parts;
  const version = parts.tally?.instrument.version ?? instrument.version;
  const asked = itemsOf(instrument.checklists[workshop.stage]).length;
  const ns = items.map(({ figures }) => figures.n);
  return {
    id: 'method',
    title: say.sections.method,
    blocks: [
      ...list([
        say.method.day(format.date(workshop.day)),
        say.method.stage[workshop.stage],
        say.method.version(version, asked),
        ...(participation?.eligible ? [say.method.peopleOf(participation.eligible)] : []),
        ...(participation ? [say.method.people(workshop.joined, participation.finished)] : []),
      ]),
      ...(ns.length > 0 ? [paragraph(say.method.answered(Math.min(...ns), Math.max(...ns)))] : []),
      heading(say.method.limits),
      ...list([
        say.method.anonymous,
        say.method.hidden(workshop.smallestGroup),
        say.method.scale,
        say.method.bands,
        say.method.verdict,
        say.method.self,
      ]),
    ],
  };
}
