import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, patternAgreement } from './agreement.ts';

const anyCounts = fc.array(fc.nat({ max: 30 }), { minLength: 5, maxLength: 5 });

describe('agreement A', () => {
  it.each([
    [[5, 0, 0, 0, 5], -1],
    [[2, 2, 2, 2, 2], 0],
    [[1, 2, 4, 2, 1], 0.35],
    [[3, 0, 1, 0, 4], -0.4791666666666667],
    [[1, 0, 0, 0, 7], 0.5],
    [[0, 0, 9, 0, 0], 1],
  ])('of %j is %d', (counts, known) => {
    expect(agreement(counts)).toBeCloseTo(known, 9);
  });

  it('of the seven categories of a published example is 0.6113', () => {
    expect(agreement([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113, 4);
  });

  it('is null where nothing was counted', () => {
    expect(agreement([0, 0, 0, 0, 0])).toBeNull();
  });

  it('of a layer is 1 for one category and 0 where all are full', () => {
    expect(patternAgreement([0, 1, 0, 0, 0])).toBe(1);
    expect(patternAgreement([1, 1, 1, 1, 1])).toBe(0);
  });

  it('stays between −1 and 1', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const a = agreement(counts) ?? 0;
        expect(a).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(a).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('is the same from either end of the scale, and for ten times the people', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const a = agreement(counts) ?? NaN;
        const mirrored = agreement(counts.toReversed()) ?? NaN;
        const tenfold = agreement(counts.map((count) => count * 10)) ?? NaN;
        expect(mirrored).toBeCloseTo(a, 9);
        expect(tenfold).toBeCloseTo(a, 9);
      }),
    );
  });
});
