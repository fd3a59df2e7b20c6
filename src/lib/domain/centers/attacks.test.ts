/** What someone would try who sees all that a center sees, and more; each attempt by its name. */
import { describe, expect, test } from 'vitest';
import { areaIds } from '../wants.ts';
import { cellOf, groupsOf } from './comparing.ts';
import { ComparingIndex } from './comparing-index.ts';
import { followUpOf } from './follow-up.ts';
import type { SentRound } from './sent-round.ts';
import { at, figures, sent } from './testing/made-up-rounds.ts';

const now = at('2026-06-15');
const operating2026 = { year: 2026, stage: 'operating' } as const;
const indexOf = (rounds: readonly SentRound[]) => new ComparingIndex(rounds, figures, now);
const anonymous = (id: string, more: object = {}) => ({ id, name: null, ...more });

describe('[PRIV3] own knowledge', () => {
  test('two networks whose figures the center knows are no cover for a third, in any cell and any file', () => {
    const index = indexOf([sent({ id: 'a' }), sent({ id: 'b' }), sent(anonymous('c'))]);
    for (const reader of ['center', 'outside'] as const)
      expect(cellOf(index, reader, operating2026).means[0]!.mean).toBeNull();
    const many = indexOf([...'abdefg'].map((id) => sent({ id })).concat(sent(anonymous('c'))));
    expect(cellOf(many, 'center', operating2026).networks).toBe(6);
    expect(cellOf(many, 'outside', operating2026).networks).toBe(6);
  });
});

describe('[PRIV3] arithmetic', () => {
  test('a mean is given in tenths: its fraction would tell each of three networks by their numbers of answers', () => {
    const values = [16 / 5, 20 / 7, 30 / 11];
    const rounds = values.map((f, i) => sent(anonymous(`n${i}`, { factors: { f } })));
    const exact = values.reduce((a, b) => a + b, 0);
    // Only one residue fits each of 5, 7 and 11: the exact sum takes itself apart.
    const parts = Math.round(exact * 385);
    expect([parts * 3, parts * 6, parts * 6].map((one, i) => one % [5, 7, 11][i]!)).toEqual([
      16 % 5,
      20 % 7,
      30 % 11,
    ]);
    expect(cellOf(indexOf(rounds), 'center', operating2026).means[0]!.mean).toBe(2.9);
  });

  test('a factor and its obstacles together do not tell the one network that lacks an obstacle', () => {
    // Four networks, an obstacle of half the factor’s weight; the fourth’s is hidden, and its factor is the other half.
    const [heavy, light] = [
      [2.1, 4.3, 3.2],
      [1.7, 2.2, 4.1, 4.9],
    ] as const;
    const factors = light.map((one, i) => (i < 3 ? (one + heavy[i]!) / 2 : one));
    const rounds = light.map((one, i) =>
      sent(
        anonymous(`n${i}`, {
          factors: { f: factors[i] },
          obstacles: { o: one, h: heavy[i] ?? null },
        }),
      ),
    );
    const index = new ComparingIndex(rounds, [...figures, { kind: 'obstacle', id: 'h' }], now);
    const [f, o, , h] = cellOf(index, 'center', operating2026).means.map(({ mean }) => mean!);
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    const found = (all: number, others: number, hidden: number) => 2 * all - others - hidden;
    expect(found(sum(factors), sum(light), sum(heavy))).toBeCloseTo(4.9, 9);
    expect(Math.abs(found(4 * f!, 4 * o!, 3 * h!) - 4.9)).toBeGreaterThan(0.1);
  });

  test('shares that sum to one: an area that two have is not found by subtracting the others', () => {
    const share = 1 / areaIds.length;
    const wants = Object.fromEntries(areaIds.map((area) => [area, share]));
    const without = { ...wants, [areaIds[0]]: null };
    const rounds = [wants, wants, without].map((one, i) =>
      sent(anonymous(`n${i}`, { wants: one })),
    );
    const areas = areaIds.map((id) => ({ kind: 'want', id }) as const);
    const { means } = cellOf(new ComparingIndex(rounds, areas, now), 'center', operating2026);
    const closed = means.filter(({ mean }) => mean === null);
    expect(closed).toHaveLength(2);
    expect(means[0]!.mean).toBeNull();
  });
});

describe('[PRIV3] lists and counts', () => {
  const rounds = [
    ...['a', 'b', 'c'].map((id) => sent(anonymous(id, { region: 'KR-11' }))),
    sent(anonymous('x', { region: 'KR-44' })),
    sent({ id: 'gone', day: '2025-03-02' }, '2025-03-02', '2026-04-01'),
  ];

  test('a region of one network without a name is no group, and the whole does not count it', () => {
    const groups = groupsOf(indexOf(rounds), 'center', operating2026, 'region');
    expect(groups.map(({ id, networks }) => [id, networks])).toEqual([['KR-11', 3]]);
    expect(cellOf(indexOf(rounds), 'center', operating2026).networks).toBe(3);
  });

  test('lists of whom to call hold neither those without a name nor those who took theirs back', () => {
    const past = [{ what: '모임', due: '2026-05-01', owners: [] }];
    const lists = followUpOf(rounds, '2026-06-15', () => past);
    expect(Object.values(lists).flat()).toEqual([]);
  });
});
