import { expect, test } from 'vitest';
import { marginOf, obstacleMargin, ownMargin } from './own-margin.ts';

test('one network’s margin is never given narrower than it is, and not where it cannot be known', () => {
  expect(ownMargin(0.2)).toBe(0.4);
  expect(ownMargin(0.3 / 1.959963984540054)).toBe(0.3);
  expect([ownMargin(null), ownMargin(undefined), ownMargin(0)]).toEqual([null, null, null]);
});

test('the margin of an obstacle is Student’s t times the standard error of its mean', () => {
  // s² = (2·4 + 2·1)/4 = 2.5, SE = √(2.5/5), t of 4 degrees of freedom = 2.7764
  expect(marginOf([1, 1, 1, 1, 1], null)).toBeCloseTo(2.7764 * Math.sqrt(0.5), 3);
  expect(marginOf([1, 1, 1, 1, 1], 10)).toBeCloseTo(2.7764 * Math.sqrt(0.25), 3);
  expect(obstacleMargin(marginOf([1, 1, 1, 1, 1], null))).toBe(2);
});

test('where all answered alike, or everyone who could has answered, no margin is given', () => {
  expect(marginOf([0, 0, 0, 0, 9], null)).toBeNull();
  expect(marginOf([1, 1, 1, 1, 1], 5)).toBeNull();
  expect([obstacleMargin(null), obstacleMargin(undefined)]).toEqual([null, null]);
});
