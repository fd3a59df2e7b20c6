import { expect, test } from 'vitest';
import { createRandom } from './seeded-random.ts';

const drawn = (seed: number) => Array.from({ length: 1000 }, createRandom(seed));

test('a seed gives the same numbers again, and another seed gives others', () => {
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
});

test('numbers lie in [0, 1) and all over it', () => {
  const tenths = new Set(drawn(3).map((number) => Math.floor(number * 10)));
  expect([...tenths].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
