import type { FigureKind } from '#lib/domain/centers/figure.ts';
import { figure, paragraph, type Section, type SectionId } from '../report.ts';
import { groupsTable, meansTable, meanWithEnds, nameOf } from './regional-cells.ts';
import type { RegionalFacts } from './regional-report.ts';

interface Shares {
  readonly id: SectionId;
  readonly kind: FigureKind;
  readonly title: string;
  readonly note: string;
}

/** Which tasks come up where: what to support next year. */
export const tasksSection = (facts: RegionalFacts): Section => {
  const { sections, tasksNote: note } = facts.say;
  return sharesSection({ id: 'tasks', kind: 'task', title: sections.tasks, note }, facts);
};

/** What networks want, by area; nothing where too few have voted. */
export function wantsSection(facts: RegionalFacts): Section | null {
  const { sections, wantsNote: note } = facts.say;
  if (facts.of.here.means.want.every(({ mean }) => mean === null)) return null;
  return sharesSection({ id: 'wants', kind: 'want', title: sections.wants, note }, facts);
}

function sharesSection({ id, kind, title, note }: Shares, facts: RegionalFacts): Section {
  const { of, say, locale } = facts;
  const rows = of.here.means[kind].map((mean) => {
    const label = nameOf(kind, mean.id, locale);
    const text = mean.mean === null ? say.closedBar : meanWithEnds(kind, mean, mean.mean, facts);
    return { label, value: mean.mean, text, strong: false };
  });
  const description = rows.map(({ label, text }) => `${label} ${text}`).join('. ');
  const chart = { kind: 'bars', rows } as const;
  return {
    id,
    title,
    blocks: [
      paragraph(note),
      figure({ id: `regional-${id}`, caption: say.chart(title), description, chart }),
      meansTable(kind, title, facts),
      ...groupsTable(kind, 'region', { what: title, caption: say.byRegion(title) }, facts),
    ],
  };
}
