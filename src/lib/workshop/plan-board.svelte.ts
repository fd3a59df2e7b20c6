import {
  addTask,
  changeTask,
  readPlan,
  removeTask,
  reviewTask,
  signOff,
} from '#lib/documents/board-plan.ts';
import { readOrganisations } from '#lib/documents/agenda-relations.ts';
import { nameToday, organisationNamed, type Organisation } from '#lib/domain/organisation.ts';
import {
  ownersToday,
  planToday,
  readTask,
  type Plan,
  type PlanReview,
  type PlanTask,
} from '#lib/domain/plan.ts';
import { changeOf, stillSays, type TaskDraft } from '#lib/domain/plan-change.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { Board, BoardDoc } from './board.svelte.ts';

/** What someone else made of a task after it was written here. `task`: as it stands now, or null if it was deleted. */
export interface Overwritten {
  readonly id: string;
  readonly mine: PlanTask;
  readonly task: PlanTask | null;
}

interface Written {
  /** what was changed here last */
  readonly change: Partial<TaskDraft>;
  /** the task as it stood right after */
  readonly task: PlanTask;
}

/** Tasks that one plan can hold: nobody carries out more, and the board has other things to hold. */
const maxTasks = 100;

/**
 * The plan as this screen writes it. Only what a person changed is written, so that two whose forms change different
 * things of one task both keep theirs; of the same thing the later stands (and of one moment, the whole task), and the
 * earlier is told and has their words still.
 */
export class PlanBoard {
  readonly #board: Board;
  readonly #plan: DocValue<Plan>;
  readonly #organisations: DocValue<readonly Organisation[]>;
  #written = $state.raw<Readonly<Record<string, Written>>>({});
  #writes = $state.raw(0);

  constructor(board: Board) {
    this.#board = board;
    this.#plan = board.follow(readPlan);
    this.#organisations = board.session.follow(readOrganisations);
  }

  /** By what organisations are called today. */
  readonly plan: Plan = $derived.by(() => planToday(this.#plan.current, this.#nameToday));

  readonly #nameToday = (name: string): string => nameToday(this.#organisations.current, name);

  get mayWrite(): boolean {
    return this.#board.mayWrite;
  }

  get isFull(): boolean {
    return this.plan.tasks.length >= maxTasks;
  }

  taskOf(id: string): PlanTask | null {
    return this.plan.tasks.find((task) => task.id === id) ?? null;
  }

  /** The task's id; null where it could not be written, or says nothing. */
  add(draft: TaskDraft): string | null {
    let id: string | null = null;
    this.#write((doc) => (id = addTask(doc, draft)) !== null);
    if (id !== null) this.#note(id, draft);
    return id;
  }

  /** Writes what differs between `before` and `after`. False where it could not be written. */
  change(id: string, before: TaskDraft, after: TaskDraft): boolean {
    const change = changeOf(before, after);
    if (Object.keys(change).length === 0) return this.mayWrite;
    const isDone = this.#write((doc) => changeTask(doc, id, change));
    if (isDone) this.#note(id, change);
    return isDone;
  }

  remove(id: string): boolean {
    this.letGo(id);
    return this.#write((doc) => (removeTask(doc, id), true));
  }

  signOff(organisation: string, signed: boolean): boolean {
    const { formerly = [] } = organisationNamed(this.#organisations.current, organisation) ?? {};
    return this.#write((doc) => (signOff(doc, organisation, signed, formerly), true));
  }

  review(task: string, review: Omit<PlanReview, 'of'> | null): boolean {
    return this.#write((doc) => (reviewTask(doc, task, review), true));
  }

  /** Only what was done to the plan: the board may hold older edits of other steps. */
  get canUndo(): boolean {
    return this.#writes > 0 && this.#board.canUndo;
  }

  /** Takes back the last thing done here, never what others did. */
  undo(): boolean {
    if (!this.canUndo) return false;
    const before = this.plan.tasks;
    this.#writes -= 1;
    if (!this.#board.undo()) return false;
    // What was taken back on purpose was not overwritten by anyone.
    for (const task of before) if (!isSame(task, this.taskOf(task.id))) this.letGo(task.id);
    return true;
  }

  /** What others have made of tasks that were written here. */
  get overwritten(): readonly Overwritten[] {
    return Object.entries(this.#written).flatMap(([id, { change, task: mine }]) => {
      const task = this.taskOf(id);
      return task && stillSays(task, this.#today(change)) ? [] : [{ id, mine, task }];
    });
  }

  /** An organisation that was renamed since is no one else's edit. */
  #today(change: Partial<TaskDraft>): Partial<TaskDraft> {
    const { owners } = change;
    return owners ? { ...change, owners: ownersToday(owners, this.#nameToday) } : change;
  }

  /** Puts one's own words back: over what stands now, or as a new task where it was deleted. */
  takeBack(id: string): boolean {
    const written = this.#written[id];
    if (!written) return false;
    if (!this.taskOf(id)) {
      this.letGo(id);
      return this.add(written.task) !== null;
    }
    return this.#write((doc) => changeTask(doc, id, written.change));
  }

  /** It is fine as others left it. */
  letGo(id: string): void {
    const { [id]: _, ...others } = this.#written;
    this.#written = others;
  }

  /** Tasks that the server did not take. */
  get lost(): readonly PlanTask[] {
    return this.#board.lost.flatMap(({ map, id, value }) => {
      const task = map === 'plan' ? readTask(id, value) : null;
      return task && (value as { kind?: unknown }).kind === 'task' ? [task] : [];
    });
  }

  #note(id: string, change: Partial<TaskDraft>): void {
    const task = this.taskOf(id);
    const all = { ...this.#written[id]?.change, ...change };
    if (task) this.#written = { ...this.#written, [id]: { change: sayingOf(task, all), task } };
  }

  /** `edit` says whether it did anything. */
  #write(edit: (doc: BoardDoc) => boolean): boolean {
    let isDone = false;
    this.#board.write((doc) => (isDone = edit(doc)));
    if (isDone) this.#writes += 1;
    return isDone;
  }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A door may have trimmed what was written: what it stands as counts. */
const sayingOf = (task: PlanTask, change: Partial<TaskDraft>): Partial<TaskDraft> =>
  Object.fromEntries(Object.keys(change).map((field) => [field, task[field as keyof TaskDraft]]));
