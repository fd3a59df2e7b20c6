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
        say.counted(of.here.networks, say.inStage[of.at.stage]),
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
  const { of, say, locale, format } = facts;
  const factors = greatest(of.here.means.factor);
  const [first, last] = [factors[0], factors.at(-1)];
  // Means are given in tenths, so that several may share the first or last place: none is picked out of them.
  if (!first || !last || first.mean === last.mean) return [];
  const words = ({ mean }: Shown) => {
    const tied = factors.filter((one) => one.mean === mean);
    const names = tied.map(({ id }) => say.quoted(nameOf('factor', id, locale)));
    return [format.list(names), meanText('factor', mean, facts)] as const;
  };
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

/** The first three, and those that are tied with the third. */
function named(kind: FigureKind, facts: RegionalFacts): string {
  const { say, locale, format } = facts;
  const means = greatest(facts.of.here.means[kind]);
  const third = means[2]?.mean ?? 0;
  const names = means
    .filter(({ mean }, i) => i < 3 || mean === third)
    .map(({ id, mean }) => say.withFigure(nameOf(kind, id, locale), meanText(kind, mean, facts)));
  return format.list(names);
}
