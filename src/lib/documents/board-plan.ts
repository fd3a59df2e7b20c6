import type * as Y from 'yjs';
import type { Fields } from '#lib/domain/fields.ts';
import {
  markOfTasks,
  maxOwnerLength,
  readReview,
  readTask,
  type Plan,
  type PlanReview,
  type PlanTask,
  type Signoff,
} from '#lib/domain/plan.ts';
import { isEntryId, readLine } from '#lib/domain/text.ts';
import { nextPlace } from './ballot-cards.ts';
import { editBoard } from './board-edit.ts';
import { createEntryId } from './entry-id.ts';

const plan = (doc: Y.Doc) => doc.getMap<unknown>('plan');
// What is said once of a thing has the thing in its key, so that two who say it at once say it once.
const signoffKey = (organisation: string): string => `signoff/${organisation}`;
const reviewKey = (task: string): string => `review/${task}`;

function entriesOf(doc: Y.Doc, kind: string): [string, Fields][] {
  return [...plan(doc)].flatMap(([id, value]): [string, Fields][] => {
    const isOne = typeof value === 'object' && value !== null && 'kind' in value;
    return isOne && value.kind === kind ? [[id, value as Fields]] : [];
  });
}

/** The plan as it stands on the board; what does not fit is skipped (SAFE1). */
export function readPlan(doc: Y.Doc): Plan {
  const tasks = readTasks(doc);
  return { tasks, signoffs: readSignoffs(doc, markOfTasks(tasks)), reviews: readReviews(doc) };
}

function readTasks(doc: Y.Doc): PlanTask[] {
  const place = (value: Fields) => Number(value.at) || 0;
  return entriesOf(doc, 'task')
    .filter(([id]) => isEntryId(id))
    .sort(([a, x], [b, y]) => place(x) - place(y) || (a < b ? -1 : 1))
    .flatMap(([id, value]) => readTask(id, value) ?? []);
}

function readSignoffs(doc: Y.Doc, mark: string): Signoff[] {
  return entriesOf(doc, 'signoff')
    .flatMap(([key, value]) => {
      const organisation = readLine(value.organisation, maxOwnerLength);
      const isOne = organisation !== null && key === signoffKey(organisation);
      return isOne ? [{ organisation, isCurrent: value.of === mark }] : [];
    })
    .sort((a, b) => (a.organisation < b.organisation ? -1 : 1));
}

const readReviews = (doc: Y.Doc): PlanReview[] =>
  entriesOf(doc, 'review').flatMap(([key, value]) => {
    const review = readReview(value);
    return review && key === reviewKey(review.of) ? [review] : [];
  });

/** Adds a task and gives its id; null if it says nothing. */
export function addTask(doc: Y.Doc, task: Omit<PlanTask, 'id'>): string | null {
  const id = createEntryId();
  return putTask(doc, { ...task, id }, nextPlace(plan(doc))) ? id : null;
}

/** Changes some of a task; false if that leaves none. The rest is as it stands now, not as a screen last saw it. */
export function changeTask(doc: Y.Doc, id: string, change: Partial<Omit<PlanTask, 'id'>>): boolean {
  const stored = plan(doc).get(id) as Fields | undefined;
  const known = readTask(id, stored);
  return known !== null && putTask(doc, { ...known, ...change }, Number(stored?.at) || 0);
}

function putTask(doc: Y.Doc, task: PlanTask, at: number): boolean {
  const read = readTask(task.id, task);
  if (read === null) return false;
  const { id, ...fields } = read;
  editBoard(doc, () => plan(doc).set(id, { kind: 'task', ...fields, at }));
  return true;
}

/** Takes a task away; nothing if it is gone already. */
export function removeTask(doc: Y.Doc, id: string): void {
  editBoard(doc, () => plan(doc).delete(id));
}

/** An organisation signs the plan off as it stands now, or takes that back, also what it signed under names of before. */
export function signOff(
  doc: Y.Doc,
  organisation: string,
  signed: boolean,
  formerly: readonly string[] = [],
): void {
  const key = signoffKey(organisation);
  editBoard(doc, () => {
    for (const name of formerly) plan(doc).delete(signoffKey(name));
    if (!signed) return plan(doc).delete(key);
    plan(doc).set(key, { kind: 'signoff', organisation, of: markOfTasks(readTasks(doc)) });
  });
}

/** Says what became of a task of the earlier plan; null takes it back. */
export function reviewTask(doc: Y.Doc, task: string, review: Omit<PlanReview, 'of'> | null): void {
  editBoard(doc, () => {
    if (review === null) plan(doc).delete(reviewKey(task));
    else plan(doc).set(reviewKey(task), { kind: 'review', of: task, ...review });
  });
}
