import { isEnough, weigh, type Evidence, type ShownItem } from './evidence.ts';
import type { TaskKind } from './scored-instrument.ts';
import { onePersonBound } from './task-priority.ts';
import { exceeds } from './threshold.ts';

/** How many tasks of a kind are put first at most. */
export const maxPicks: Readonly<Record<TaskKind, number>> = { networkTasks: 2, futureTasks: 3 };

/** `spokenTo`: how much of all the excess the picks speak to together, 0 to 1; null where there is none. */
export interface Picks {
  readonly picks: readonly Evidence[];
  readonly spokenTo: number | null;
}

/** What is left of each item's excess, by item id. */
type Left = ReadonlyMap<string, number>;

/**
 * Chooses the tasks to put first one by one, so that they do not say the same thing: each time the one
 * that gains most over what is left of the trouble, after which each item's rest shrinks by 1 − w of
 * that task. Ends early when the best gain is no more than a single person's answer can make. A task
 * without a priority is not picked.
 */
export function pickTasks(tasks: readonly Evidence[], limit: number): Picks {
  const whole = excessLeft(tasks);
  const picks: Evidence[] = [];
  let left = whole;
  while (picks.length < limit) {
    const open = tasks.filter((task) => isEnough(task) && !picks.includes(task));
    const best = greatestGain(open, left);
    if (!best || !exceeds(gainOf(best, left), onePersonBound(best))) break;
    picks.push(best);
    left = speakTo(best, left);
  }
  return { picks, spokenTo: shareSpokenTo(left, whole) };
}

function excessLeft(tasks: readonly Evidence[]): Left {
  const items: ShownItem[] = tasks.flatMap((task) => task.bearings.map(({ item }) => item));
  return new Map(items.map((item) => [item.id, item.excess]));
}

const gainOf = (task: Evidence, left: Left): number =>
  weigh(task, (item) => left.get(item.id) ?? 0) / Math.sqrt(task.weight);

/** Among equal gains the first in the instrument's order. */
const greatestGain = (tasks: readonly Evidence[], left: Left): Evidence | undefined =>
  tasks.reduce<Evidence | undefined>(
    (best, task) => (!best || exceeds(gainOf(task, left), gainOf(best, left)) ? task : best),
    undefined,
  );

function speakTo(task: Evidence, left: Left): Left {
  const weights = new Map(task.bearings.map(({ item, weight }) => [item.id, weight]));
  return new Map([...left].map(([id, rest]) => [id, rest * (1 - (weights.get(id) ?? 0))]));
}

function shareSpokenTo(left: Left, whole: Left): number | null {
  const total = (map: Left) => [...map.values()].reduce((sum, value) => sum + value, 0);
  return exceeds(total(whole), 0) ? 1 - total(left) / total(whole) : null;
}
