import { describe, expect, it } from 'vitest';
import type { Bearing, Evidence } from './evidence.ts';
import { bandOf, scoreFactor } from './factor-score.ts';

function bearing(weight: number, mean: number, standardError: number | null): Bearing {
  return { weight, item: { id: 'i', obstacle: 'o', n: 9, mean, excess: 0, standardError } };
}

function evidence(coverage: number, ...bearings: Bearing[]): Evidence {
  const weight = bearings.reduce((sum, b) => sum + b.weight, 0);
  return { target: 'trust', bearings, weight, coverage };
}

describe('a factor', () => {
  it('scores the weighted mean of 6 − m, with the bound of its uncertainty', () => {
    // (1 · (6 − 2) + ½ · (6 − 5)) / 1.5 = 3; (1 · 0.3 + ½ · 0.6) / 1.5 = 0.4
    const factor = scoreFactor(evidence(1, bearing(1, 2, 0.3), bearing(0.5, 5, 0.6)));
    expect(factor).toMatchObject({ id: 'trust', band: 'discuss', coverage: 1 });
    expect(factor.score).toBeCloseTo(3, 12);
    expect(factor.uncertainty).toBeCloseTo(0.4, 12);
  });

  it('has no score where less than two thirds of its weight are shown, but tells its coverage', () => {
    const none = { id: 'trust', score: null, band: null, uncertainty: null };
    expect(scoreFactor(evidence(0.66, bearing(1, 2, 0.3)))).toEqual({ ...none, coverage: 0.66 });
    expect(scoreFactor(evidence(0))).toEqual({ ...none, coverage: 0 });
    expect(scoreFactor(evidence(1 - 1 / 3, bearing(1, 2, 0.3))).score).toBe(4);
  });

  it('keeps its score where the error of an item cannot be known', () => {
    const factor = scoreFactor(evidence(1, bearing(1, 2, null)));
    expect(factor).toMatchObject({ score: 4, uncertainty: null });
  });

  it.each([
    [5, 'strength'],
    [4, 'strength'],
    [4 - 1e-12, 'strength'],
    [3.9999, 'discuss'],
    [3, 'discuss'],
    [2.96, 'concern'],
    [1, 'concern'],
  ])('of %d is a %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });
});
