import { describe, expect, test } from 'vitest';
import { instrumentOf } from '#lib/content/instrument.ts';
import { successFactors } from '#lib/content/tasks.ts';
import { comparedRoundOf } from '#lib/domain/centers/compared-round.ts';
import { ComparingIndex } from '#lib/domain/centers/comparing-index.ts';
import { withoutFigures, type SentRound } from '#lib/domain/centers/sent-round.ts';
import { smallestFound } from '#lib/domain/centers/testing/differencing.ts';
import { at, madeUpRound } from '#lib/domain/centers/testing/made-up-rounds.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import type { ComparingQuery } from '#lib/protocol/comparing-query.ts';
import { leavingComparison } from '#lib/report/centers/leaving-comparison.ts';
import { comparedFigures, orderFor } from './compared-figures.ts';
import { askComparing } from './comparing-question.ts';
import { compare } from './comparison.ts';

/**
 * From outside, knowing nothing of blocks: one network's answers are changed at a time, and every figure that any
 * question of any month answers differently holds that network. What the answers can be made to say is then algebra.
 */
const factor = successFactors[0]!.id;
const obstacle = instrumentOf('operating').items[0]!.obstacle;
const task = '1-1';
const asked = new Set([`factor ${factor}`, `obstacle ${obstacle}`, `task ${task}`]);
const figures = comparedFigures.filter(({ kind, id }) => asked.has(`${kind} ${id}`));
const regions = [undefined, 'KR-11', 'KR-44'] as const;
const levels = [undefined, 'basic', 'metropolitan'] as const;
const sizes = [undefined, 'small', 'medium'] as const;
const questions: readonly ComparingQuery[] = regions.flatMap((region) =>
  levels.flatMap((level) =>
    sizes.map((size) => ({ year: '2026', stage: 'operating', region, level, size })),
  ),
);
const days = ['2026-02-15', '2026-03-15', '2026-04-15', '2026-05-15', '2026-06-15', '2027-01-05'];

interface Sending {
  readonly id: string;
  readonly network: string;
  readonly name: string | null;
  readonly place: Pick<Parameters<typeof madeUpRound>[0], 'region' | 'level' | 'sizeClass'>;
  readonly month: number;
  readonly gone: number | null;
  readonly score: number;
}

/** Networks that send with and without their names over four months, some twice, some of which take it back. */
function sendingsOf(seed: number): Sending[] {
  const draw = createRandom(seed);
  const pick = <T>(some: readonly T[]): T => some[Math.floor(draw() * some.length)]!;
  return Array.from({ length: 16 }, (_, i): Sending[] => {
    const month = 1 + Math.floor(draw() * 4);
    const place = {
      region: pick(regions.slice(1)),
      level: pick(levels.slice(1)),
      sizeClass: pick(sizes.slice(1)),
    };
    const one = (id: string, name: string | null, when: number): Sending => ({
      ...{ id, network: `n${i}`, name, month: when },
      place: place as Sending['place'],
      gone: draw() < 0.2 ? when + 1 : null,
      score: 1 + 4 * draw(),
    });
    const first = one(`a${i}`, draw() < 0.65 ? null : `이름${i}`, month);
    return draw() < 0.2
      ? [first, one(`b${i}`, draw() < 0.5 ? null : `이름${i}`, month + 1)]
      : [first];
  })
    .flat()
    .sort((a, b) => a.month - b.month);
}

const dayOf = (month: number, day: number): number => at(`2026-0${month}-${day}`);

function sentAs(
  { place, month, gone, score, ...who }: Sending,
  changed: boolean,
  now: number,
): SentRound {
  const value = changed ? (score > 3 ? 1 : 5) : score;
  const round = madeUpRound({
    ...{ ...who, ...place, day: `2026-0${month}-01` },
    ...{ factors: { [factor]: value }, obstacles: { [obstacle]: value } },
    tasks: { [task]: { share: 0.2, pick: value > 3 ? 1 : null } },
  });
  const compared = comparedRoundOf(round, orderFor(round));
  const withdrawnAt = gone !== null && dayOf(gone, 20) <= now ? dayOf(gone, 20) : null;
  return {
    round: withdrawnAt === null ? compared : withoutFigures(compared),
    sentAt: dayOf(month, 10),
    withdrawnAt,
  };
}

/** Every mean that is answered, by where it stands in which answer. */
function answersTo(
  all: readonly Sending[],
  changed: string | null,
  now: number,
): Map<string, string> {
  const come = all.filter(({ month }) => dayOf(month, 10) <= now);
  const sent = come.map((one) => sentAs(one, one.id === changed, now));
  const index = new ComparingIndex(sent, figures, now);
  const answers = new Map<string, string>();
  for (const [i, query] of questions.entries()) {
    const question = askComparing(query, index);
    if (!question) continue;
    const { rows, spread, common, regional, ...view } = compare(index, question);
    collect(view, `${now} ${i} center`, answers);
    const leaving = leavingComparison(index, question.filter, { center: '', day: '' });
    collect({ ...leaving, obstacles: null }, `${now} ${i} outside`, answers);
  }
  return answers;
}

function collect(value: unknown, path: string, into: Map<string, string>): void {
  if (value === null || typeof value !== 'object') return;
  if ('mean' in value) into.set(path, JSON.stringify(value));
  else for (const [key, inner] of Object.entries(value)) collect(inner, `${path} ${key}`, into);
}

/** By answer: whose figures are in it. */
function holdersOf(all: readonly Sending[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const now of days.map(at)) {
    const before = answersTo(all, null, now);
    for (const { id } of all)
      for (const [path, told] of answersTo(all, id, now))
        if (before.get(path) !== told) holders.set(path, (holders.get(path) ?? new Set()).add(id));
  }
  return holders;
}

describe('[PRIV3] whoever asks all questions in all months', () => {
  test.each([3, 7])(
    'finds no one and no two networks in what they are answered (seed %i)',
    (seed) => {
      const all = sendingsOf(seed);
      const holders = [...holdersOf(all)];
      const equations = (
        of: readonly [string, ReadonlySet<string>][],
        unknown: readonly Sending[],
      ) =>
        of
          .map(([, ids]) => unknown.map(({ id }) => Number(ids.has(id))))
          .filter((row) => row.includes(1));
      const nameless = all.filter(({ name }) => name === null);
      const inside = equations(holders, nameless);
      expect(inside.length).toBeGreaterThan(20);
      expect(smallestFound(inside)).toBeNull();
      const files = equations(
        holders.filter(([path]) => path.includes('outside')),
        all,
      );
      expect(files.length).toBeGreaterThan(10);
      expect(smallestFound(files)).toBeNull();
    },
    60_000,
  );
});
