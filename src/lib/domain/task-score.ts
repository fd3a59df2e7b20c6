import { weigh, type Evidence } from './evidence.ts';
import { rankTied } from './ranking.ts';
import { pickTasks } from './task-picks.ts';
import { onePersonBound, priorityOf } from './task-priority.ts';
import { exceeds } from './threshold.ts';

/**
 * `priority` compares tasks of one kind and has no unit. `share` (0 to 1) is the task's part in the
 * network's trouble. `pick` is 1, 2 or 3 for the tasks put first.
 */
export interface TaskScore {
  id: string;
  priority: number | null;
  share: number | null;
  rank: number | null;
  pick: number | null;
}

/**
 * Scores all tasks of one kind; at most `maxPicks` are put first. A task with less than 2/3 of its
 * weight shown has no priority, rank or pick, but keeps its share.
 */
export function scoreTasks(tasks: readonly Evidence[], maxPicks: number): TaskScore[] {
  const shares = shareTrouble(tasks);
  const ranks = rankTasks(tasks);
  const { picks } = pickTasks(tasks, maxPicks);
  return tasks.map((task) => ({
    id: task.target,
    priority: priorityOf(task),
    share: shares?.get(task) ?? null,
    rank: ranks.get(task) ?? null,
    pick: picks.includes(task) ? picks.indexOf(task) + 1 : null,
  }));
}

/** Whether the priority is more than what a single person's answer can make. */
function standsOut(task: Evidence): boolean {
  const priority = priorityOf(task);
  return priority !== null && exceeds(priority, onePersonBound(task));
}

/**
 * Divides each item's excess over the tasks in proportion to its weights on them. The shares sum to 1;
 * null where no task stands out, since parts of next to no trouble say nothing.
 */
function shareTrouble(tasks: readonly Evidence[]): ReadonlyMap<Evidence, number> | null {
  if (!tasks.some(standsOut)) return null;
  const weightByItem = new Map<string, number>();
  for (const { item, weight } of tasks.flatMap((task) => task.bearings))
    weightByItem.set(item.id, (weightByItem.get(item.id) ?? 0) + weight);
  const parts = tasks.map((task) =>
    weigh(task, (item) => item.excess / (weightByItem.get(item.id) ?? 1)),
  );
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return new Map(tasks.map((task, i) => [task, (parts[i] ?? 0) / whole]));
}

/** Two tasks are tied where one person's answer could turn their order. */
const rankTasks = (tasks: readonly Evidence[]): Map<Evidence, number> =>
  rankTied(
    tasks.filter((task) => priorityOf(task) !== null),
    (task) => priorityOf(task) ?? 0,
    (a, b) => Math.max(onePersonBound(a), onePersonBound(b)),
  );
