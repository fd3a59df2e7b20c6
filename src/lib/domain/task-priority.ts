import { isEnough, weigh, type Evidence } from './evidence.ts';

/**
 * P = Σ w·e / √(Σ w) over the items shown, e their excess. Between the mean (which overlooks severe
 * obstacles of broad tasks) and the sum (which always names the broadest task). Null where less than
 * 2/3 of the task's weight is shown.
 */
export const priorityOf = (task: Evidence): number | null =>
  isEnough(task) ? weigh(task, (item) => item.excess) / Math.sqrt(task.weight) : null;

/** The most by which one person's answer to one item, moved from neutral to 4 or from 4 to 5, moves the priority. */
export const onePersonBound = (task: Evidence): number =>
  Math.max(
    0,
    ...task.bearings.map(({ item, weight }) => (weight * 0.5) / (item.n * Math.sqrt(task.weight))),
  );
