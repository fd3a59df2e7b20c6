import type { Bilingual } from '#lib/domain/bilingual.ts';
import {
  type FutureTask,
  type FutureTaskGroup,
  type NetworkTask,
  type SuccessFactor,
  taskTable,
} from '#lib/domain/tasks.ts';
import data from './tables/tasks.json' with { type: 'json' };

const table = taskTable.parse(data);

/** Whose words the names and the summaries are. */
export const tasksNote: Bilingual = table.note;

/** 5 success factors, 6 network tasks and 11 future tasks in 3 groups, each in the order of the sources. */
export const successFactors: readonly SuccessFactor[] = table.successFactors;
export const networkTasks: readonly NetworkTask[] = table.networkTasks;
export const futureTaskGroups: readonly FutureTaskGroup[] = table.futureTaskGroups;
export const futureTasks: readonly FutureTask[] = futureTaskGroups.flatMap(({ tasks }) => tasks);

const byId = <T extends { id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

export const factorsById = byId(successFactors);
export const networkTasksById = byId(networkTasks);
export const futureTasksById = byId(futureTasks);
