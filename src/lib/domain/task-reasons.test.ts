import { describe, expect, it } from 'vitest';
import type { Evidence } from './evidence.ts';
import { reasonsFor } from './task-reasons.ts';

function task(
  ...bearings: readonly (readonly [id: string, weight: number, excess: number])[]
): Evidence {
  return {
    target: 't',
    bearings: bearings.map(([id, weight, excess]) => ({
      weight,
      item: { id, obstacle: `of-${id}`, n: 9, mean: 3 + excess, excess, standardError: null },
    })),
    weight: 1,
    coverage: 1,
  };
}

describe('the reasons of a task', () => {
  it('are its obstacles with weight and mean, what adds most to it first', () => {
    const { reasons, singleItem } = reasonsFor(task(['a', 1, 0.25], ['b', 0.5, 0.75], ['c', 1, 0]));
    expect(reasons.map(({ obstacle, weight, mean }) => [obstacle, weight, mean])).toEqual([
      ['of-b', 0.5, 3.75],
      ['of-a', 1, 3.25],
      ['of-c', 1, 3],
    ]);
    expect(reasons[0]).toMatchObject({ item: 'b', contribution: 0.375 });
    expect(singleItem).toBe(false);
  });

  it('say when the task rests on one item alone', () => {
    expect(reasonsFor(task(['a', 1, 0.5])).singleItem).toBe(true);
    expect(reasonsFor(task(['a', 1, 0.5], ['b', 1, 0])).singleItem).toBe(true);
    expect(reasonsFor(task(['a', 1, 0])).singleItem).toBe(false);
  });

  it('are in the order of the instrument where they add the same', () => {
    const { reasons } = reasonsFor(task(['b', 1, 0.25], ['a', 0.5, 0.5]));
    expect(reasons.map(({ item }) => item)).toEqual(['b', 'a']);
  });
});
