import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson.ts';

describe('the Wilson interval', () => {
  it.each([
    [8, 8, 0.676, 1],
    [4, 8, 0.215, 0.785],
    [6, 20, 0.145, 0.519],
  ])('of %d in %d is %d to %d', (hits, n, low, high) => {
    const interval = wilsonInterval(hits, n, null);
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });

  it('is null without answers and when everyone eligible has answered', () => {
    expect(wilsonInterval(0, 0, null)).toBeNull();
    expect(wilsonInterval(0, 0, 20)).toBeNull();
    expect(wilsonInterval(3, 8, 8)).toBeNull();
    expect(wilsonInterval(3, 9, 8)).toBeNull();
  });

  it('counts 8 of 15 eligible people as 16 of very many', () => {
    // n' = 8 · 14 / 7 = 16
    const finite = wilsonInterval(4, 8, 15);
    const infinite = wilsonInterval(8, 16, null);
    expect(finite?.low).toBeCloseTo(infinite?.low ?? NaN, 12);
    expect(finite?.high).toBeCloseTo(infinite?.high ?? NaN, 12);
  });

  it('holds the share, stays in 0 to 1, and narrows as more of the eligible answer', () => {
    const sample = fc.nat({ max: 60 }).chain((hits) =>
      fc.record({
        hits: fc.constant(hits),
        n: fc.integer({ min: Math.max(1, hits), max: 61 }),
        extra: fc.integer({ min: 1, max: 200 }),
      }),
    );
    fc.assert(
      fc.property(sample, ({ hits, n, extra }) => {
        const open = wilsonInterval(hits, n, null) ?? { low: NaN, high: NaN };
        const finite = wilsonInterval(hits, n, n + extra) ?? { low: NaN, high: NaN };
        expect(open.low).toBeGreaterThanOrEqual(0);
        expect(open.high).toBeLessThanOrEqual(1);
        expect(finite.low).toBeLessThanOrEqual(hits / n + 1e-9);
        expect(finite.high).toBeGreaterThanOrEqual(hits / n - 1e-9);
        expect(finite.high - finite.low).toBeLessThanOrEqual(open.high - open.low + 1e-9);
      }),
    );
  });
});
