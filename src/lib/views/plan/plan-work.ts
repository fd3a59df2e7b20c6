import type { Plan, PlanReview, PlanTask } from '#lib/domain/plan.ts';
import type { TaskDraft } from '#lib/domain/plan-change.ts';

/** What the screens of the plan need of the board. Each verb says whether it could be done. */
export interface PlanWork {
  readonly plan: Plan;
  readonly mayWrite: boolean;
  /** No further task fits. */
  readonly isFull: boolean;
  taskOf(id: string): PlanTask | null;
  add(draft: TaskDraft): string | null;
  change(id: string, before: TaskDraft, after: TaskDraft): boolean;
  remove(id: string): boolean;
  signOff(organisation: string, signed: boolean): boolean;
  review(task: string, review: Omit<PlanReview, 'of'> | null): boolean;
  readonly canUndo: boolean;
  undo(): boolean;
  /** Tasks written here that others have changed since. */
  readonly overwritten: readonly {
    readonly id: string;
    readonly mine: PlanTask;
    readonly task: PlanTask | null;
  }[];
  takeBack(id: string): boolean;
  letGo(id: string): void;
}
