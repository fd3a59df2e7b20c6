import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf, placeIn, shuffledOrder, withoutSeat, withSeat } from './circles.ts';

const sizes = (size: 'pairs' | 'fours', n: number): number[] => {
  const people = Array.from({ length: n }, (_, i) => placeIn(size, i, n)!);
  return Array.from({ length: groupsOf(size, n) }, (_, group) => {
    const members = people.filter((one) => one.group === group + 1);
    expect(members.every((one) => one.people === members.length)).toBe(true);
    return members.length;
  });
};

describe('1-2-4-all', () => {
  test('makes pairs, and of an odd one a three', () => {
    expect(sizes('pairs', 2)).toEqual([2]);
    expect(sizes('pairs', 7)).toEqual([2, 2, 3]);
    expect(sizes('pairs', 12)).toEqual([2, 2, 2, 2, 2, 2]);
  });

  test('joins two pairs, and never leaves two by themselves beside a four', () => {
    expect(sizes('fours', 8)).toEqual([4, 4]);
    expect(sizes('fours', 7)).toEqual([4, 3]);
    expect(sizes('fours', 10)).toEqual([4, 6]);
    expect(sizes('fours', 11)).toEqual([4, 4, 3]);
    expect(sizes('fours', 9)).toEqual([4, 5]);
    expect(sizes('fours', 5)).toEqual([5]);
  });

  test('leaves nobody alone from two people on, and keeps every pair together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), (n) => {
        expect(Math.min(...sizes('pairs', n))).toBeGreaterThanOrEqual(2);
        expect(Math.max(...sizes('pairs', n))).toBeLessThanOrEqual(3);
        const fours = sizes('fours', n);
        expect(fours.reduce((sum, one) => sum + one, 0)).toBe(n);
        expect(Math.max(...fours)).toBeLessThanOrEqual(6);
        const fourByPair = new Map<number, number>();
        for (let i = 0; i < n; i += 1) {
          const pair = placeIn('pairs', i, n)!.group;
          const four = placeIn('fours', i, n)!.group;
          expect(fourByPair.get(pair) ?? four).toBe(four);
          fourByPair.set(pair, four);
        }
      }),
    );
  });

  test('has a place for one, for all, and for nobody who is not counted', () => {
    expect(placeIn('alone', 2, 5)).toEqual({ group: 3, people: 1 });
    expect(placeIn('all', 2, 5)).toEqual({ group: 1, people: 5 });
    expect(placeIn('pairs', 0, 1)).toEqual({ group: 1, people: 1 });
    expect(placeIn('pairs', -1, 5)).toBeNull();
    expect(groupsOf('fours', 0)).toBe(0);
  });
});

describe('the order that groups are counted off in', () => {
  test('gives nobody another number when someone comes', () => {
    expect(withSeat(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
    expect(withSeat(['a', 'b'], 'b')).toEqual(['a', 'b']);
  });

  test('gives one person another number when someone goes', () => {
    expect(withoutSeat(['a', 'b', 'c', 'd'], 'b')).toEqual(['a', 'd', 'c']);
    expect(withoutSeat(['a', 'b'], 'b')).toEqual(['a']);
    expect(withoutSeat(['a', 'b'], 'x')).toEqual(['a', 'b']);
  });

  test('is shuffled once: whoever was counted off keeps their number', () => {
    const first = shuffledOrder([], ['a', 'b', 'c'], () => 0);
    expect([...first].sort()).toEqual(['a', 'b', 'c']);
    expect(first).not.toEqual(['a', 'b', 'c']);
    expect(shuffledOrder(first, ['a', 'b', 'c', 'd'], () => 0)).toEqual([...first, 'd']);
    expect(shuffledOrder(['x', 'a'], ['a', 'b'], () => 0)).toEqual(['a', 'b']);
  });
});
