import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDots, dotBudget, dotsGiven, rankGroups, readDots, tallyDots } from './wants-dots.ts';

const groups = ['g1', 'g2', 'g3', 'g4', 'g5'];
const groupId = fc.constantFrom(...groups, 'elsewhere', '__proto__');
const stored = fc.array(fc.tuple(groupId, fc.oneof(fc.constantFrom(1, 2), fc.anything())));
const budget = fc.integer({ min: 3, max: 6 });

describe('the budget of dots', () => {
  test('is the root of the number of groups, from 3 to 6', () => {
    expect([1, 7, 12, 13, 20, 21, 30, 31, 100].map(dotBudget)).toEqual([3, 3, 3, 4, 4, 5, 5, 6, 6]);
  });

  test('is never exceeded by what counts of a ballot, whatever it holds', () => {
    fc.assert(
      fc.property(stored, budget, (given, most) => {
        const dots = readDots(given, groups, most);
        expect(dotsGiven(dots)).toBeLessThanOrEqual(most);
        for (const [group, count] of dots) {
          expect(groups).toContain(group);
          expect([1, 2]).toContain(count);
        }
      }),
    );
  });

  test('is used up in the order of the groups, however the ballot is ordered', () => {
    const hostile: [string, unknown][] = groups.map((id) => [id, 2]);
    expect([...readDots(hostile.reverse(), groups, 3)]).toEqual([
      ['g1', 2],
      ['g2', 1],
    ]);
  });

  test('leaves an honest ballot as it is', () => {
    const honest: [string, unknown][] = [
      ['g4', 1],
      ['g2', 2],
    ];
    expect(new Map(readDots(honest, groups, 3))).toEqual(new Map(honest));
    for (const value of [0, 3, -1, 1.5, '1', true, null, [1]])
      expect(readDots([['g1', value]], groups, 3).size).toBe(0);
  });
});

describe('counted dots', () => {
  const ballot = stored.map((given) => readDots(given, groups, 4));

  test('are dots and distinct voters; the order of ballots does not matter', () => {
    fc.assert(
      fc.property(fc.array(ballot), (ballots) => {
        const count = countDots(groups, ballots);
        expect(countDots(groups, [...ballots].reverse())).toEqual(count);
        const all = ballots.reduce((sum, dots) => sum + dotsGiven(dots), 0);
        expect(count.groups.reduce((sum, { dots }) => sum + dots, 0)).toBe(all);
        for (const { dots, voters } of count.groups) {
          expect(voters).toBeLessThanOrEqual(count.voters);
          expect(dots).toBeGreaterThanOrEqual(voters);
          expect(dots).toBeLessThanOrEqual(2 * voters);
        }
      }),
    );
  });

  test('[PRIV3] are not told where fewer than the smallest group voted, save how many', () => {
    const dots = new Map<string, 1 | 2>([['g1', 2]]);
    const of = (voters: number) => tallyDots(countDots(['g1', 'g2'], Array(voters).fill(dots)), 3);
    expect(of(2)).toEqual({
      kind: 'wants',
      voters: 2,
      groups: [
        { id: 'g1', dots: null, voters: null },
        { id: 'g2', dots: null, voters: null },
      ],
    });
    expect(of(3).groups[0]).toEqual({ id: 'g1', dots: 6, voters: 3 });
  });

  test('show ties as ties', () => {
    const ranked = rankGroups([
      { id: 'a', dots: 1, voters: 1 },
      { id: 'b', dots: 4, voters: 2 },
      { id: 'c', dots: 4, voters: 4 },
      { id: 'd', dots: 0, voters: 0 },
    ]);
    expect(ranked.map(({ id, rank, tied }) => [id, rank, tied])).toEqual([
      ['c', 1, true],
      ['b', 1, true],
      ['a', 3, false],
      ['d', 4, false],
    ]);
    expect(rankGroups([{ id: 'a', dots: null, voters: null }])[0]).toMatchObject({ rank: null });
  });
});
