import { describe, expect, it } from 'vitest';
import { placeOn } from './axis.ts';

describe('a line from 1 to 5', () => {
  const axis = { min: 1, max: 5 };

  it('places its ends and its middle', () => {
    expect([1, 3, 5].map((value) => placeOn(axis, value))).toEqual([0, 50, 100]);
  });

  it('keeps a range that reaches beyond an end on the line', () => {
    expect(placeOn(axis, 0.4)).toBe(0);
    expect(placeOn(axis, 5.3)).toBe(100);
  });
});
