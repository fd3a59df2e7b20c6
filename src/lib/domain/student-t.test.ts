import { expect, it } from 'vitest';
import { twoSidedChance, twoSidedQuantile } from './student-t.ts';

it.each([
  [1, 12.7062047],
  [2, 4.30265273],
  [4, 2.77644511],
  [7, 2.36462425],
  [11, 2.20098516],
  [29, 2.04522964],
  [120, 1.97993041],
])('the 97.5 %% quantile with %i degrees of freedom is %f', (df, t) => {
  expect(twoSidedQuantile(0.05, df)).toBeCloseTo(t, 6);
  expect(twoSidedChance(t, df)).toBeCloseTo(0.05, 7);
});

it('zero is always reached, infinity never', () => {
  expect(twoSidedChance(0, 5)).toBe(1);
  expect(twoSidedChance(Infinity, 5)).toBe(0);
});
