import { expect, test } from 'vitest';
import { ownMargin } from './own-margin.ts';

test('one network’s margin is never given narrower than it is, and not where it cannot be known', () => {
  expect(ownMargin(0.2)).toBe(0.4);
  expect(ownMargin(0.3 / 1.959963984540054)).toBe(0.3);
  expect([ownMargin(null), ownMargin(undefined), ownMargin(0)]).toEqual([null, null, null]);
});
