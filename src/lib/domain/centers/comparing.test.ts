import { describe, expect, test } from 'vitest';
import { cellOf, likeOf, trendOf } from './comparing.ts';
import { ComparingIndex } from './comparing-index.ts';
import { meanOfNetworks } from './mean-of-networks.ts';
import { obstaclesByRegion } from './regional-obstacles.ts';
import { at, figures, madeUpRound, sent } from './testing/made-up-rounds.ts';

const operating2026 = { year: 2026, stage: 'operating' } as const;
const indexOf = (rounds: Parameters<typeof sent>[0][], some = figures as readonly object[]) =>
  new ComparingIndex(
    rounds.map((round) => sent(round)),
    some as typeof figures,
    at('2026-06-01'),
  );

describe('means over networks', () => {
  test('every network counts once, and the interval is that of t', () => {
    const values = [2, 3, 3, 4, 5];
    const sums = {
      n: 5,
      sum: values.reduce((a, b) => a + b, 0),
      squares: values.reduce((a, b) => a + b * b, 0),
    };
    // s = 1.1402, t with 4 degrees of freedom 2.7764: 1.4157, rounded up to whole tenths.
    expect(meanOfNetworks(sums)).toEqual({ networks: 5, mean: 3.4, low: 1.9, high: 4.9 });
  });

  test('below five networks there is a mean and no interval; below three there is nothing', () => {
    const nothing = { low: null, high: null };
    expect(meanOfNetworks({ n: 4, sum: 12, squares: 40 })).toEqual({
      ...{ networks: 4, mean: 3, ...nothing },
    });
    expect(meanOfNetworks({ n: 2, sum: 6, squares: 18 })).toEqual({
      ...{ networks: 0, mean: null, ...nothing },
    });
  });

  test('an interval ends where the scale does; where all scores are alike there is none', () => {
    const low = meanOfNetworks({ n: 5, sum: 6, squares: 7.5 });
    expect([low.low, low.high]).toEqual([1, 1.6]);
    expect(meanOfNetworks({ n: 10, sum: 30, squares: 90 }).low).toBeNull();
  });

  test('the share of networks that put a task first has Wilson’s interval, also at its ends', () => {
    const share = (hits: number, n: number) => {
      const { mean, low, high } = meanOfNetworks({ n, sum: hits, squares: hits }, 'task');
      return [mean, low, high];
    };
    // Newcombe (1998), table I: 81/263 is 0.2553 to 0.3662, 15/148 0.0624 to 0.1605, 0/20 0 to 0.1611.
    expect(share(81, 263)).toEqual([0.31, 0.25, 0.37]);
    expect(share(15, 148)).toEqual([0.1, 0.06, 0.17]);
    expect(share(0, 20)).toEqual([0, 0, 0.17]);
    expect(share(10, 10)).toEqual([1, 0.72, 1]);
  });

  test('years stand one after another, each with its own networks', () => {
    const rounds = ['a', 'b', 'c'].flatMap((network) =>
      [2024, 2025, 2026].map((year) => ({
        id: `${network}${year}`,
        network,
        day: `${year}-03-01`,
        factors: { f: year - 2022 },
      })),
    );
    const trend = trendOf(indexOf(rounds), 'center', operating2026);
    expect(trend.map(({ year, means }) => [year, means[0]!.mean])).toEqual([
      [2024, 2],
      [2025, 3],
      [2026, 4],
    ]);
  });

  test('like is compared with like, and with all of the stage where too few are alike', () => {
    const rounds = [
      ...['a', 'b', 'c'].map((id) => ({ id })),
      { id: 'd', sizeClass: 'large' as const },
    ];
    const index = indexOf(rounds);
    const small = likeOf(index, 'center', madeUpRound({ id: 'a' }), 2026);
    expect(small.filter).toMatchObject({ level: 'basic', sizeClass: 'small' });
    const large = likeOf(index, 'center', madeUpRound({ id: 'd', sizeClass: 'large' }), 2026);
    expect(large.filter).toEqual({ ...operating2026, level: 'basic' });
    expect(large.cell.networks).toBe(4);
  });

  test('another stage is another cell', () => {
    const founding = ['x', 'y', 'z'].map((id) => ({ id, stage: 'founding' as const }));
    const index = indexOf([...['a', 'b', 'c'].map((id) => ({ id })), ...founding]);
    expect(cellOf(index, 'center', operating2026).networks).toBe(3);
  });
});

describe('obstacles by region', () => {
  const obstacles = [
    { kind: 'obstacle', id: 'everywhere' },
    { kind: 'obstacle', id: 'here' },
  ] as const;
  const wobble = (i: number) => ((i * 5) % 7) / 20;
  const regions = ['KR-11', 'KR-43', 'KR-44'] as const;
  const rounds = regions.flatMap((region) =>
    Array.from({ length: 8 }, (_, i) => ({
      id: `${region}${i}`,
      region,
      obstacles: {
        everywhere: 4 + wobble(i),
        here: (region === 'KR-44' ? 4.2 : 2) + wobble(i + 3),
      },
    })),
  );

  test('what all regions have is common; what is far harder in one is its own', () => {
    const found = obstaclesByRegion(indexOf(rounds, obstacles), 'center', operating2026);
    expect(found.common[0]).toEqual({ obstacle: 'everywhere', inRegions: 3, ofRegions: 3 });
    expect(found.regional.map(({ obstacle, region }) => [obstacle, region])).toEqual([
      ['here', 'KR-44'],
    ]);
  });

  test('differences that chance makes are none', () => {
    const alike = rounds.map((round, i) => ({
      ...round,
      obstacles: { everywhere: 3 + wobble(i), here: 3 + wobble(i + 2) },
    }));
    expect(obstaclesByRegion(indexOf(alike, obstacles), 'center', operating2026).regional).toEqual(
      [],
    );
  });
});
