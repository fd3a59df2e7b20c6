import type { FigureKind } from '#lib/domain/centers/figure.ts';
import { paragraph, type Section } from '../report.ts';
import type { LeavingMean } from './leaving-comparison.ts';
import { meanText, nameOf } from './regional-cells.ts';
import type { RegionalFacts } from './regional-report.ts';

/** What to remember, in sentences. */
export function glanceSection(facts: RegionalFacts): Section {
  const { of, say, isClosed } = facts;
  const sentences = isClosed
    ? [say.few]
    : [
        say.counted(of.here.networks, say.stages[of.at.stage]),
        ...factorSentences(facts),
        ...lists(facts),
      ];
  return {
    id: 'glance',
    title: say.sections.glance,
    blocks: sentences.map((text, i) => paragraph(text, i === 0 ? 'lead' : 'plain')),
  };
}

type Shown = LeavingMean & { readonly mean: number };

/** The open ones, the greatest first. */
const greatest = (means: readonly LeavingMean[]): Shown[] =>
  means.filter((mean): mean is Shown => mean.mean !== null).sort((a, b) => b.mean - a.mean);

function factorSentences(facts: RegionalFacts): string[] {
  const { of, say, locale } = facts;
  const factors = greatest(of.here.means.factor);
  const [first, last] = [factors[0], factors.at(-1)];
  if (!first || !last || first === last) return [];
  const words = ({ id, mean }: Shown) =>
    [nameOf('factor', id, locale), meanText('factor', mean, facts)] as const;
  return [say.strongest(...words(first)), say.weakest(...words(last))];
}

function lists(facts: RegionalFacts): string[] {
  const { of, say } = facts;
  const [hard, tasks] = [named('obstacle', facts), named('task', facts)];
  return [
    ...(greatest(of.here.means.obstacle).length > 0 ? [say.hardest(hard)] : []),
    ...(greatest(of.here.means.task).length > 0 ? [say.firstTasks(tasks)] : []),
  ];
}

const named = (kind: FigureKind, facts: RegionalFacts): string =>
  facts.format.list(
    greatest(facts.of.here.means[kind])
      .slice(0, 3)
      .map(({ id, mean }) => {
        return `‘${nameOf(kind, id, facts.locale)}’(${meanText(kind, mean, facts)})`;
      }),
  );
