import { describe, expect, it } from 'vitest';
import type { Evidence } from './evidence.ts';
import { onePersonBound, priorityOf } from './task-priority.ts';
import { scoreTasks } from './task-score.ts';

/** Items by id: how many answered, and the mean excess of their answers. */
type Items = Record<string, { n: number; excess: number }>;

function task(
  target: string,
  weights: Record<string, number>,
  items: Items,
  coverage = 1,
): Evidence {
  const bearings = Object.entries(weights).map(([id, weight]) => {
    const { n, excess } = items[id] ?? { n: 0, excess: NaN };
    return { weight, item: { id, obstacle: id, n, mean: 3, excess, standardError: null } };
  });
  const weight = bearings.reduce((sum, bearing) => sum + bearing.weight, 0);
  return { target, bearings, weight, coverage };
}

const items: Items = {
  a: { n: 10, excess: 0.6 },
  b: { n: 8, excess: 0.2 },
  c: { n: 10, excess: 0.05 },
};

describe('the priority of a task', () => {
  it('is the weighted sum of the excess over the root of the weights', () => {
    expect(priorityOf(task('t', { a: 1, b: 0.5 }, items))).toBeCloseTo(0.7 / Math.sqrt(1.5), 12);
  });

  it('is none where less than two thirds of the weight are shown', () => {
    expect(priorityOf(task('t', { a: 1 }, items, 0.66))).toBeNull();
    expect(priorityOf(task('t', { a: 1 }, items, 1 - 1 / 3))).toBeCloseTo(0.6, 12);
    expect(priorityOf(task('t', {}, items, 0))).toBeNull();
  });
});

describe('the one-person bound of a task', () => {
  it('is what one answer to the item that one person moves most can do', () => {
    // a: 1 · ½ / 10 = 0.05; b: ½ · ½ / 8 = 0.03125
    const bound = onePersonBound(task('t', { a: 1, b: 0.5 }, items));
    expect(bound).toBeCloseTo(0.05 / Math.sqrt(1.5), 12);
  });

  it('is 0 where nothing is shown', () => {
    expect(onePersonBound(task('t', {}, items, 0))).toBe(0);
  });
});

describe('the tasks of a kind', () => {
  it('divide the trouble of each item by its weights', () => {
    const scores = scoreTasks([task('s', { a: 1, b: 1 }, items), task('t', { a: 0.5 }, items)], 2);
    // a: 0.6 in the parts 2 : 1; b: 0.2 to s alone; together 0.8
    expect(scores[0]?.share).toBeCloseTo((0.4 + 0.2) / 0.8, 12);
    expect(scores[1]?.share).toBeCloseTo(0.2 / 0.8, 12);
  });

  it('have no shares where no task is more than one person can make', () => {
    // One of ten says 4: priority and bound are both 0.05.
    const faint: Items = { a: { n: 10, excess: 0.05 } };
    const scores = scoreTasks([task('s', { a: 1 }, faint), task('t', { a: 0.5 }, faint)], 2);
    expect(scores.map(({ share, pick }) => [share, pick])).toEqual([
      [null, null],
      [null, null],
    ]);
    const double: Items = { a: { n: 10, excess: 0.1 } };
    expect(scoreTasks([task('s', { a: 1 }, double)], 2)[0]).toMatchObject({ share: 1, pick: 1 });
  });

  it('keep a share without a priority, but get no rank and no pick', () => {
    const half = task('half', { a: 1 }, items, 0.5);
    const scores = scoreTasks([half, task('whole', { a: 1 }, items)], 2);
    expect(scores[0]).toEqual({ id: 'half', priority: null, share: 0.5, rank: null, pick: null });
    expect(scores[1]).toMatchObject({ share: 0.5, rank: 1, pick: 1 });
  });

  it('have no shares when only a task without a priority would stand out', () => {
    const [half] = scoreTasks([task('half', { a: 1 }, items, 0.5)], 2);
    expect(half?.share).toBeNull();
  });

  it('are tied within the larger of their bounds', () => {
    const near: Items = {
      a: { n: 10, excess: 0.5 },
      b: { n: 5, excess: 0.4 },
      c: { n: 10, excess: 0.05 },
    };
    const scores = scoreTasks(
      [task('c', { c: 1 }, near), task('b', { b: 1 }, near), task('a', { a: 1 }, near)],
      2,
    );
    // a and b lie 0.1 apart, which is b's bound (1 · ½ / 5).
    expect(scores.map(({ rank }) => rank)).toEqual([3, 1, 1]);
  });
});
