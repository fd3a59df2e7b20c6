import { readLine } from './text.ts';
import { isFields } from './fields.ts';

/** Characters of what is to be done, and of each half of its first step. */
export const maxPlanTextLength = 120;
/** Characters of why something was moved or dropped. */
export const maxWhyLength = 200;
export const maxOwners = 10;
/** Characters of an organisation's name: no shorter than any that the contract takes. */
export const maxOwnerLength = 200;

/** What a task was made from: a recommended task, an obstacle, a group of wants, a look back, or nothing but a line. */
export const planSources = ['task', 'obstacle', 'want', 'lookback', 'free'] as const;
export interface PlanSource {
  readonly kind: (typeof planSources)[number];
  readonly id: string | null;
}

/** An intention in the form that is kept best: when this happens, then we do that. */
export interface FirstStep {
  readonly when: string;
  readonly then: string;
}

/** One thing the network will do. Owners are organisations, never people. */
export interface PlanTask {
  readonly id: string;
  readonly what: string;
  /** null while nobody has written it */
  readonly firstStep: FirstStep | null;
  readonly owners: readonly string[];
  /** ISO date */
  readonly due: string | null;
  readonly from: PlanSource;
}

/** `isCurrent`: the plan has not changed since the organisation signed it off. */
export interface Signoff {
  readonly organisation: string;
  readonly isCurrent: boolean;
}

export const reviewStatuses = ['done', 'moved', 'dropped'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

/** What became of a task of the earlier workshop's plan. */
export interface PlanReview {
  /** id of the task */
  readonly of: string;
  readonly status: ReviewStatus;
  readonly why: string;
}

export interface Plan {
  /** in the order they were added */
  readonly tasks: readonly PlanTask[];
  readonly signoffs: readonly Signoff[];
  readonly reviews: readonly PlanReview[];
}

export const emptyPlan: Plan = { tasks: [], signoffs: [], reviews: [] };

/** `2026-03-31`, and a day that there is. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The plan as it reads since organisations were renamed or merged: by the names of today, each once. */
export function planToday(plan: Plan, nameToday: (name: string) => string): Plan {
  const current = new Map<string, boolean>();
  for (const { organisation, isCurrent } of plan.signoffs) {
    const name = nameToday(organisation);
    current.set(name, isCurrent || (current.get(name) ?? false));
  }
  return {
    ...plan,
    tasks: plan.tasks.map((task) => ({ ...task, owners: ownersToday(task.owners, nameToday) })),
    signoffs: [...current].map(([organisation, isCurrent]) => ({ organisation, isCurrent })),
  };
}

export const ownersToday = (
  owners: readonly string[],
  nameToday: (name: string) => string,
): readonly string[] => [...new Set(owners.map(nameToday))];

/** A stored value as a task; null if it is none. What does not fit of it is left out (SAFE1). */
export function readTask(id: string, value: unknown): PlanTask | null {
  if (!isFields(value)) return null;
  const what = readLine(value.what, maxPlanTextLength);
  if (what === null) return null;
  return {
    id,
    what,
    firstStep: readFirstStep(value.firstStep),
    owners: readOwners(value.owners),
    due: typeof value.due === 'string' && isDate(value.due) ? value.due : null,
    from: readSource(value.from),
  };
}

/** Half a sentence is kept too: someone is still writing the other half. */
function readFirstStep(value: unknown): FirstStep | null {
  if (!isFields(value)) return null;
  const [when, then] = [value.when, value.then].map((half) => readLine(half, maxPlanTextLength));
  return when || then ? { when: when ?? '', then: then ?? '' } : null;
}

function readOwners(value: unknown): string[] {
  const names = Array.isArray(value) ? value.slice(0, maxOwners) : [];
  return [...new Set(names.flatMap((name) => readLine(name, maxOwnerLength) ?? []))];
}

function readSource(value: unknown): PlanSource {
  const kind = isFields(value) && planSources.find((one) => one === value.kind);
  if (!isFields(value) || !kind || kind === 'free') return { kind: 'free', id: null };
  const id = typeof value.id === 'string' && value.id.length <= 60 ? value.id : null;
  return id === null ? { kind: 'free', id: null } : { kind, id };
}

/** A stored value as what became of a task; null if it is none. */
export function readReview(value: unknown): PlanReview | null {
  if (!isFields(value) || typeof value.of !== 'string' || value.of.length > 60) return null;
  const status = reviewStatuses.find((one) => one === value.status);
  return status ? { of: value.of, status, why: readLine(value.why, maxWhyLength) ?? '' } : null;
}

/** A short mark of what the tasks say, which changes when they do: what a signoff is a signoff of. */
export function markOfTasks(tasks: readonly PlanTask[]): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(tasks))
    hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** How many tasks each organisation has taken on, most first: a plan that rests on one shows it. */
export function loadByOwner(tasks: readonly PlanTask[]): ReadonlyMap<string, number> {
  const load = new Map<string, number>();
  for (const { owners } of tasks)
    for (const owner of owners) load.set(owner, (load.get(owner) ?? 0) + 1);
  return new Map([...load].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
