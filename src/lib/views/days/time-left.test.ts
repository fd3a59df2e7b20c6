import { expect, test } from 'vitest';
import { timeLeft } from './time-left.ts';

const hourMs = 60 * 60 * 1000;

test.each([
  ['a week', 7 * 24 * hourMs, { unit: 'days', count: 7 }],
  ['almost a week', 7 * 24 * hourMs - 1, { unit: 'days', count: 6 }],
  ['two days', 48 * hourMs, { unit: 'days', count: 2 }],
  ['less than two days', 47.9 * hourMs, { unit: 'hours', count: 47 }],
  ['an hour', hourMs, { unit: 'hours', count: 1 }],
  ['half an hour', hourMs / 2, { unit: 'minutes', count: 30 }],
  ['the last seconds', 900, { unit: 'minutes', count: 1 }],
  ['nothing', 0, { unit: 'over', count: 0 }],
  ['less than nothing', -hourMs, { unit: 'over', count: 0 }],
] as const)('%s is left', (_what, ms, left) => {
  expect(timeLeft(ms)).toEqual(left);
});
