import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inSeededOrder } from './seeded-order.ts';

const things = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id }));
const ids = (seed: string, of = things) => inSeededOrder(seed, of).map(({ id }) => id);

test('an order depends on the seed and the ids, not on how they came', () => {
  fc.assert(
    fc.property(fc.string(), fc.shuffledSubarray(things, { minLength: 7 }), (seed, shuffled) => {
      expect(ids(seed, shuffled)).toEqual(ids(seed));
    }),
  );
});

test('what stays keeps its order when something goes', () => {
  fc.assert(
    fc.property(fc.string(), fc.subarray(things), (seed, some) => {
      const left = new Set(some.map(({ id }) => id));
      expect(ids(seed, some)).toEqual(ids(seed).filter((id) => left.has(id)));
    }),
  );
});

test('nothing stands first more often than anything else, over many phones', () => {
  const firsts = new Map<string, number>();
  const phones = 7000;
  for (let i = 0; i < phones; i += 1) {
    const first = ids(`p${i}`)[0]!;
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  // A seventh each; 1000 ± 5 standard deviations.
  for (const count of firsts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  expect(firsts.size).toBe(7);
});
