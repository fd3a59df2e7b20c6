import { describe, expect, it } from 'vitest';
import { excessOf, meanOf, standardErrorOf } from './distribution.ts';

describe('counts of ratings', () => {
  it('have a mean', () => {
    expect(meanOf([1, 0, 2, 0, 1])).toBe(3);
    expect(meanOf([0, 0, 0, 0, 0])).toBeNull();
  });

  it('have an excess that a divided room does not lose', () => {
    expect(excessOf([0, 0, 8, 0, 0])).toBe(0);
    expect(excessOf([4, 0, 0, 0, 4])).toBe(0.5);
    expect(excessOf([0, 2, 0, 3, 3])).toBeCloseTo(4.5 / 8, 12);
    expect(excessOf([0, 0, 0, 0, 0])).toBeNull();
  });

  it('have a standard error that shrinks as more of the eligible answer', () => {
    // [4, 0, 0, 0, 4]: s² = 8 · 4 / 7
    const open = Math.sqrt(32 / 7 / 8);
    expect(standardErrorOf([4, 0, 0, 0, 4], null)).toBeCloseTo(open, 12);
    expect(standardErrorOf([4, 0, 0, 0, 4], 16)).toBeCloseTo(open * Math.sqrt(0.5), 12);
    expect(standardErrorOf([4, 0, 0, 0, 4], 8)).toBe(0);
    expect(standardErrorOf([4, 0, 0, 0, 4], 5)).toBe(0);
  });

  it('have no standard error where a single rating gives no spread', () => {
    expect(standardErrorOf([0, 0, 1, 0, 0], null)).toBeNull();
    expect(standardErrorOf([0, 0, 1, 0, 0], 1)).toBe(0);
    expect(standardErrorOf([0, 0, 0, 0, 0], 9)).toBeNull();
  });
});
