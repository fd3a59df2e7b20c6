import { networkAbove } from '#lib/domain/workshop-title.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { readFacts, type Facts } from './facts.ts';
import type { Block, Report, Section } from './report.ts';
import type { ResultParts } from './result-bundle.ts';
import { changeSection } from './sections/change.ts';
import { factorsSection } from './sections/factors.ts';
import { glanceSection } from './sections/glance.ts';
import { itemsSection } from './sections/items.ts';
import { methodSection } from './sections/method.ts';
import { planSection } from './sections/plan.ts';
import { practicesSection } from './sections/practices.ts';
import { profileSection } from './sections/profile.ts';
import { relationsSection } from './sections/relations.ts';
import { retrospectiveSection } from './sections/retrospective.ts';
import { sourcesSection } from './sections/sources.ts';
import { talkSection } from './sections/talk.ts';
import { tasksSection } from './sections/tasks.ts';
import { trendSection } from './sections/trend.ts';
import { wantsSection } from './sections/wants.ts';

/** In the order of the report. A section that has nothing to say is left out. */
const writers: readonly ((facts: Facts) => Section | null)[] = [
  glanceSection,
  methodSection,
  factorsSection,
  itemsSection,
  talkSection,
  wantsSection,
  relationsSection,
  profileSection,
  retrospectiveSection,
  tasksSection,
  practicesSection,
  planSection,
  changeSection,
  trendSection,
  sourcesSection,
];

/** The report of what has left the room, in one language. The same parts always give the same report. */
export function createReport(parts: ResultParts, locale: Locale): Report {
  const facts = readFacts(parts, locale);
  const { workshop } = parts;
  return {
    locale,
    title: facts.say.report(workshop.title),
    subtitle: networkAbove(workshop.title, workshop.network) ?? '',
    network: workshop.network,
    day: workshop.day,
    dayText: facts.format.date(workshop.day),
    warning: warningOf(facts),
    fileName: facts.say.file(workshop.title),
    textSheet: facts.say.sheets.text,
    sections: withNumbers(
      writers.flatMap((write) => write(facts) ?? []),
      facts,
    ),
  };
}

/** Tables and pictures are numbered through, so that people can speak of them. */
function withNumbers(sections: readonly Section[], { say }: Facts): Section[] {
  let [tables, figures] = [0, 0];
  const numbered = (block: Block): Block => {
    if (block.kind === 'table') {
      const caption = say.table((tables += 1), block.table.caption);
      return { kind: 'table', table: { ...block.table, caption } };
    }
    if (block.kind !== 'figure') return block;
    const caption = say.figure((figures += 1), block.figure.caption);
    return { kind: 'figure', figure: { ...block.figure, caption } };
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(numbered) }));
}

function warningOf({ parts, say }: Facts): string | null {
  if (parts.workshop.rehearsal) return say.rehearsal;
  return parts.workshop.closed ? null : say.open;
}
