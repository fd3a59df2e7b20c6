import { describe, expect, it } from 'vitest';
import { hillColumns, hillPath } from './hills.ts';

describe('hills', () => {
  it('stand in equal shares of the width, the tallest as high as the box', () => {
    const columns = hillColumns([4, 0, 1, 0, 2], 100, 40);
    expect(columns.map((c) => c.x)).toEqual([10, 30, 50, 70, 90]);
    expect(columns.map((c) => c.height)).toEqual([40, 0, 10, 0, 20]);
  });

  it('stay flat where nobody answered', () => {
    expect(hillColumns([0, 0, 0, 0, 0], 100, 40).every((c) => c.height === 0)).toBe(true);
  });

  it('never rise above a count nor dip below the ground', () => {
    const path = hillPath(hillColumns([5, 0, 0, 0, 5], 100, 40), 100, 40);
    const ys = [...path.matchAll(/-?[\d.]+,(-?[\d.]+)/g)].map((m) => Number(m[1]));
    expect(Math.min(...ys)).toBe(0);
    expect(Math.max(...ys)).toBe(40);
    expect(path.startsWith('M0,40')).toBe(true);
    expect(path.endsWith('100,40Z')).toBe(true);
  });
});
