import { expect, test } from 'vitest';
import { ringOf } from './ring.ts';

test('a table of few people has a place for each of them', () => {
  expect(ringOf(1, 3)).toEqual({ places: 3, taken: 1 });
  expect(ringOf(3, 3)).toEqual({ places: 3, taken: 3 });
  expect(ringOf(0, 1)).toEqual({ places: 1, taken: 0 });
});

test('of many people the first place is taken with the first of them, and the last only with the last', () => {
  expect(ringOf(1, 60)).toEqual({ places: 8, taken: 1 });
  expect(ringOf(59, 60)).toEqual({ places: 8, taken: 7 });
  expect(ringOf(60, 60)).toEqual({ places: 8, taken: 8 });
});

test('a table that nobody has come to yet is set and empty', () => {
  expect(ringOf(0, 0)).toEqual({ places: 8, taken: 0 });
});
