import type { Evidence } from './evidence.ts';
import { sortByValue } from './ranking.ts';
import { exceeds } from './threshold.ts';

/** Why a task is named: an obstacle, its weight on the task, how it was rated (mean, 1 to 5). */
export interface Reason {
  obstacle: string;
  weight: number;
  mean: number;
}

/** A reason with the item it comes from and w·e, what it adds to the task's priority but for the common divisor. */
export interface WeighedReason extends Reason {
  readonly item: string;
  readonly contribution: number;
}

/** `singleItem`: the task rests on one item alone, which has to be said beside it. */
export interface TaskReasons {
  readonly reasons: readonly WeighedReason[];
  readonly singleItem: boolean;
}

/**
 * All shown items that bear on a task, the greatest contribution first. Those that contribute nothing
 * (no rating above neutral) come last and are no reason on their own.
 */
export function reasonsFor(task: Evidence): TaskReasons {
  const reasons = task.bearings.map(({ item, weight }) => ({
    item: item.id,
    obstacle: item.obstacle,
    weight,
    mean: item.mean,
    contribution: weight * item.excess,
  }));
  const contributing = reasons.filter(({ contribution }) => exceeds(contribution, 0));
  return {
    reasons: sortByValue(reasons, (reason) => reason.contribution),
    singleItem: contributing.length === 1,
  };
}
