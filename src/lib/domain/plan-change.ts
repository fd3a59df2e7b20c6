import type { PlanTask } from './plan.ts';

/** A task as a form holds it. */
export type TaskDraft = Omit<PlanTask, 'id'>;

type Change = Partial<TaskDraft>;
const fields = ['what', 'firstStep', 'owners', 'due', 'from'] as const;
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a person changed of a task: the rest is left as others may have made it meanwhile. */
export function changeOf(before: TaskDraft, after: TaskDraft): Change {
  const changed = fields.filter((field) => !isSame(before[field], after[field]));
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}

/** Whether someone else has changed, since `before`, a field that is changed here too. */
export function collides(before: TaskDraft, mine: TaskDraft, theirs: TaskDraft): boolean {
  const others = changeOf(before, theirs);
  return Object.keys(changeOf(before, mine)).some(
    (field) =>
      field in others && !isSame(mine[field as keyof TaskDraft], others[field as keyof Change]),
  );
}

/** Whether a task still says what someone wrote of it. More owners, or something where they wrote nothing, is no loss. */
export function stillSays(task: TaskDraft, written: Change): boolean {
  return fields.every((field) => {
    if (field === 'owners') return (written.owners ?? []).every((one) => task.owners.includes(one));
    return !written[field] || isSame(task[field], written[field]);
  });
}

/** What is missing for a task to be done by someone, some day. */
export interface PlanGaps {
  readonly owner: number;
  readonly due: number;
  readonly step: number;
}

/** How many tasks lack each of these. */
export const gapsOf = (tasks: readonly PlanTask[]): PlanGaps => ({
  owner: tasks.filter(({ owners }) => owners.length === 0).length,
  due: tasks.filter(({ due }) => due === null).length,
  step: tasks.filter(({ firstStep }) => firstStep === null).length,
});

const dayMs = 24 * 60 * 60 * 1000;
const seoulMs = 9 * 60 * 60 * 1000;

/** The day in Korea, `days` from a moment, as an ISO date. */
export const dayFrom = (now: number, days: number): string =>
  new Date(now + seoulMs + days * dayMs).toISOString().slice(0, 10);

/** The same day of the month in Korea, `months` from a moment; the month's last where it has no such day. */
export function dayInMonths(now: number, months: number): string {
  const day = new Date(now + seoulMs);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day.getUTCDate(), last)))
    .toISOString()
    .slice(0, 10);
}
