import { describe, expect, it } from 'vitest';
import type { Evidence } from './evidence.ts';
import { pickTasks } from './task-picks.ts';

const n = 10;

function task(
  target: string,
  weights: Record<string, number>,
  excess: Record<string, number>,
  coverage = 1,
): Evidence {
  const bearings = Object.entries(weights).map(([id, weight]) => {
    const item = { id, obstacle: id, n, mean: 3, excess: excess[id] ?? NaN, standardError: null };
    return { weight, item };
  });
  const weight = bearings.reduce((sum, bearing) => sum + bearing.weight, 0);
  return { target, bearings, weight, coverage };
}

const names = (picks: readonly Evidence[]) => picks.map(({ target }) => target);

describe('the tasks put first', () => {
  it('do not say the same thing', () => {
    const excess = { a: 0.9, b: 0.4 };
    const tasks = [
      task('again', { a: 1 }, excess),
      task('same', { a: 1, b: 0.1 }, excess),
      task('other', { b: 1 }, excess),
    ];
    // After `again` nothing of a is left: same gains 0.04 / √1.1, other 0.4.
    const { picks, spokenTo } = pickTasks(tasks, 2);
    expect(names(picks)).toEqual(['again', 'other']);
    expect(spokenTo).toBeCloseTo(1, 12);
  });

  it('leave of each item what their weight on it does not cover', () => {
    const excess = { a: 0.8, b: 0.6 };
    const tasks = [task('s', { a: 0.5, b: 1 }, excess), task('t', { a: 1 }, excess)];
    // s gains (0.4 + 0.6) / √1.5 = 0.816 against 0.8, and leaves 0.4 of a.
    expect(names(pickTasks(tasks, 1).picks)).toEqual(['s']);
    expect(pickTasks(tasks, 1).spokenTo).toBeCloseTo(1 - 0.4 / 1.4, 12);
    expect(names(pickTasks(tasks, 2).picks)).toEqual(['s', 't']);
  });

  it('end where the best gain is no more than one person can make', () => {
    const excess = { a: 0.5, b: 0.05 };
    const tasks = [task('s', { a: 1 }, excess), task('t', { b: 1 }, excess)];
    // t's gain and its bound are both ½ / 10.
    const { picks, spokenTo } = pickTasks(tasks, 3);
    expect(names(picks)).toEqual(['s']);
    expect(spokenTo).toBeCloseTo(0.5 / 0.55, 12);
  });

  it('are none where there is no trouble', () => {
    expect(pickTasks([task('s', { a: 1 }, { a: 0 })], 3)).toEqual({ picks: [], spokenTo: null });
    expect(pickTasks([], 3)).toEqual({ picks: [], spokenTo: null });
  });

  it('are never a task without a priority', () => {
    const excess = { a: 0.9, b: 0.4 };
    const tasks = [task('half', { a: 1 }, excess, 0.5), task('whole', { b: 1 }, excess)];
    expect(names(pickTasks(tasks, 3).picks)).toEqual(['whole']);
  });

  it('are taken in the order of the instrument where they gain the same', () => {
    const excess = { a: 0.1 + 0.2, b: 0.3 };
    const tasks = [task('first', { b: 1 }, excess), task('second', { a: 1 }, excess)];
    expect(names(pickTasks(tasks, 1).picks)).toEqual(['first']);
  });

  it('are picked once each, though something of their items is left', () => {
    const excess = { a: 1 };
    const tasks = [task('s', { a: 0.2 }, excess), task('t', { a: 0.1 }, excess)];
    expect(names(pickTasks(tasks, 3).picks)).toEqual(['s', 't']);
  });
});
