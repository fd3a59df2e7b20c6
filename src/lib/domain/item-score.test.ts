import { describe, expect, it } from 'vitest';
import { scoreItem } from './item-score.ts';

describe('an item', () => {
  it('has its figures', () => {
    const item = scoreItem({ n: 8, unknown: 2, na: 1, counts: [1, 0, 0, 0, 7] }, null);
    expect(item).toMatchObject({ n: 8, unknown: 2, na: 1, counts: [1, 0, 0, 0, 7], mean: 4.5 });
    expect(item.agreement).toBeCloseTo(0.5, 12);
    expect(item.high?.value).toBe(7 / 8);
    expect(item.verdict).toBe('mixed');
    expect(item.suppressed).toBe(false);
  });

  it('counts 4 and 5 as high', () => {
    const { high } = scoreItem({ n: 8, unknown: 0, na: 0, counts: [0, 0, 4, 1, 3] }, null);
    expect(high?.value).toBe(0.5);
    expect(high?.low).toBeCloseTo(0.215, 3);
    expect(high?.high).toBeCloseTo(0.785, 3);
  });

  it('keeps its share but has no interval once everyone eligible has answered', () => {
    const item = scoreItem({ n: 8, unknown: 0, na: 0, counts: [0, 0, 4, 1, 3] }, 8);
    expect(item.high).toEqual({ value: 0.5, low: null, high: null });
  });

  it('[PRIV3] has its n alone when it is suppressed', () => {
    expect(scoreItem({ n: 2, unknown: null, na: null, counts: null }, 20)).toEqual({
      n: 2,
      unknown: null,
      na: null,
      counts: null,
      mean: null,
      high: null,
      agreement: null,
      verdict: null,
      suppressed: true,
    });
  });

  it('has no figure made from ratings when nobody rated it', () => {
    expect(scoreItem({ n: 0, unknown: 3, na: 9, counts: [0, 0, 0, 0, 0] }, 20)).toEqual({
      n: 0,
      unknown: 3,
      na: 9,
      counts: [0, 0, 0, 0, 0],
      mean: null,
      high: null,
      agreement: null,
      verdict: null,
      suppressed: false,
    });
  });
});
