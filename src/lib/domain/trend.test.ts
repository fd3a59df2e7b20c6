import { describe, expect, it } from 'vitest';
import type { ScoredInstrument } from './scored-instrument.ts';
import type { Counts, Tally } from './tally.ts';
import { trendOf } from './trend.ts';

const instrument: ScoredInstrument = {
  stage: 'operating',
  version: '1.0.0',
  items: [
    { id: 'a', obstacle: 'x' },
    { id: 'b', obstacle: 'y' },
  ],
  obstacles: new Map([
    ['x', { factors: { f: 1, g: 0 }, networkTasks: {}, futureTasks: {} }],
    ['y', { factors: { f: 0.4, g: 1 }, networkTasks: {}, futureTasks: {} }],
  ]),
  factors: ['f', 'g'],
  networkTasks: [],
  futureTasks: [],
};

/** Everyone of `n` gives the rating, save where the item is hidden. */
const round = (ratings: Record<string, number | null>, n = 12, version = '1.0.0') => ({
  eligible: null,
  tally: {
    instrument: { stage: 'operating' as const, version },
    items: Object.fromEntries(
      Object.entries(ratings).map(([id, rating]) => {
        const counts = [1, 2, 3, 4, 5].map((one) => (one === rating ? n : 0)) as unknown as Counts;
        return [
          id,
          rating === null
            ? { n: 2, unknown: null, na: null, counts: null }
            : { n, unknown: 0, na: 0, counts },
        ];
      }),
    ),
  } satisfies Tally,
});

describe('a network over its rounds', () => {
  it('is scored over the items that every round shows, so that no line moves by what was asked', () => {
    const trend = trendOf(
      [round({ a: 4, b: 1 }), round({ a: 4, b: null }), round({ a: 2, b: 1 })],
      instrument,
    )!;
    expect(trend.items).toBe(1);
    const scores = trend.rounds.map((factors) => factors?.map(({ score }) => score));
    expect(scores).toEqual([
      [2, null],
      [2, null],
      [4, null],
    ]);
    expect(trend.whole.factors).toEqual([{ id: 'f', before: 2, after: 4, isReal: true }]);
    expect([...trend.steps.keys()]).toEqual([1, 2]);
    expect(trend.steps.get(1)!.factors[0]!.isReal).toBe(false);
  });

  it('leaves out a round of another version, and joins those round it', () => {
    const rounds = [
      round({ a: 4, b: 4 }),
      round({ a: 1, b: 1 }, 12, '0.9.0'),
      round({ a: 3, b: 3 }),
    ];
    const trend = trendOf(rounds, instrument)!;
    expect(trend.rounds.map((factors) => factors === null)).toEqual([false, true, false]);
    expect([...trend.steps.keys()]).toEqual([2]);
    expect(trend.whole.factors.map(({ before, after }) => [before, after].map(Math.round))).toEqual(
      [
        [2, 3],
        [2, 3],
      ],
    );
  });

  it('joins rounds of an earlier version over the items that ask the same, and names the others', () => {
    const history = [
      { version: '0.9.0', items: [] },
      { version: '1.0.0', items: ['b'] },
    ];
    const rounds = [
      round({ a: 4, b: 4 }, 12, '0.9.0'),
      round({ a: 3, b: 3 }),
      round({ a: 2, b: 3 }),
    ];
    const trend = trendOf(rounds, { ...instrument, history })!;
    expect([trend.items, trend.reworded]).toEqual([1, ['b']]);
    expect(trend.rounds.map((factors) => factors?.map(({ score }) => score))).toEqual([
      [2, null],
      [3, null],
      [4, null],
    ]);
    expect(trend.whole.changedItems.map(({ id }) => id)).toEqual(['a']);
  });

  it('is none where fewer than two rounds are of one version', () => {
    const rounds = [round({ a: 4, b: 4 }, 12, '0.9.0'), round({ a: 3, b: 3 })];
    expect(trendOf(rounds, instrument)).toBeNull();
  });

  it('calls nothing real that one person could have made', () => {
    const one = round({ a: 3, b: 3 });
    const other = round({ a: 3, b: 3 });
    other.tally.items.a = { n: 12, unknown: 0, na: 0, counts: [0, 0, 11, 0, 1] };
    expect(trendOf([one, other], instrument)!.whole.factors.every(({ isReal }) => !isReal)).toBe(
      true,
    );
  });
});
