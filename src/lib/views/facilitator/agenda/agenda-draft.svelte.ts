import {
  type AgendaNow,
  type AgendaProblem,
  editAgenda,
  kindsToAdd,
  longestMinutes,
  mayRemoveStep,
  shortestMinutes,
  type WantedStep,
  withMinutes,
  withoutStep,
  withStep,
  withStepMoved,
} from '#lib/domain/agenda-edit.ts';
import type { Step, StepKind } from '#lib/domain/step.ts';
import { stepsByTemplate, type Template } from '#lib/domain/template.ts';
import type { WorkshopSession } from '#lib/workshop/workshop-session.svelte.ts';

/** Why a step can't be switched off. */
export type Held = 'edge' | 'current' | 'revealed';

/**
 * An agenda being laid anew at one console. Nothing changes for anyone until it is saved. What the rules forbid is
 * not done, and told by `problem`.
 */
export class AgendaDraft {
  readonly #session: Pick<WorkshopSession, 'agenda'>;
  #steps = $state.raw<readonly Step[]>([]);
  /** The agenda that it was begun from. */
  #base = $state.raw<readonly Step[]>([]);
  #problem = $state.raw<AgendaProblem | null>(null);

  constructor(session: Pick<WorkshopSession, 'agenda'>) {
    this.#session = session;
  }

  /** Begins anew from the agenda as it is now. */
  begin(): void {
    this.#base = this.#now.steps;
    this.#steps = this.#base;
    this.#problem = null;
  }

  get steps(): readonly Step[] {
    return this.#steps;
  }

  get minutes(): number {
    return this.#steps.reduce((sum, step) => sum + step.minutes, 0);
  }

  get problem(): AgendaProblem | null {
    return this.#problem;
  }

  get isChanged(): boolean {
    return !isSame(this.#steps, this.#base);
  }

  /** Another facilitator has laid it anew meanwhile: saving would undo that. */
  get isOvertaken(): boolean {
    return !isSame(this.#base, this.#now.steps);
  }

  get toAdd(): readonly StepKind[] {
    return kindsToAdd(this.#steps);
  }

  mayMove(id: string, by: 1 | -1): boolean {
    return !isSame(withStepMoved(this.#steps, id, by), this.#steps);
  }

  /** Null where it may be switched off. */
  heldBy(id: string): Held | null {
    const { step, revealed } = this.#now;
    if (id === step) return 'current';
    if (revealed[id]) return 'revealed';
    return mayRemoveStep({ ...this.#now, steps: this.#steps }, id) ? null : 'edge';
  }

  move(id: string, by: 1 | -1): void {
    this.#lay(withStepMoved(this.#steps, id, by));
  }

  remove(id: string): void {
    this.#lay(withoutStep(this.#steps, id));
  }

  add(kind: StepKind): void {
    this.#lay(withStep(this.#steps, kind));
  }

  /** By the minute up to ten, beyond that from five to five. */
  lengthen(id: string): void {
    this.#setMinutes(id, (minutes) =>
      minutes < 10 ? minutes + 1 : 5 * Math.floor(minutes / 5) + 5,
    );
  }

  shorten(id: string): void {
    this.#setMinutes(id, (minutes) =>
      minutes > 10 ? 5 * Math.ceil(minutes / 5) - 5 : minutes - 1,
    );
  }

  /** A template's order and minutes, with the steps kept that can't be switched off any more. */
  take(template: Template): void {
    const wanted: readonly WantedStep[] = stepsByTemplate[template];
    const kept = this.#base.filter(
      ({ id, kind }) => this.heldBy(id) !== null && !wanted.some((one) => one.kind === kind),
    );
    this.#lay(kept.reduce<readonly WantedStep[]>(putBack, wanted));
  }

  #setMinutes(id: string, change: (minutes: number) => number): void {
    const step = this.#steps.find((one) => one.id === id);
    if (!step) return;
    const minutes = Math.min(longestMinutes, Math.max(shortestMinutes, change(step.minutes)));
    this.#lay(withMinutes(this.#steps, id, minutes));
  }

  #lay(wanted: readonly WantedStep[]): void {
    const edit = editAgenda(this.#now, wanted);
    this.#problem = edit.ok ? null : edit.problem;
    if (edit.ok) this.#steps = edit.steps;
  }

  get #now(): AgendaNow {
    const { agenda } = this.#session;
    return agenda ?? { steps: [], step: '', revealed: {} };
  }
}

const isSame = (one: readonly Step[], other: readonly Step[]): boolean =>
  JSON.stringify(one.map(core)) === JSON.stringify(other.map(core));
const core = ({ id, kind, minutes }: Step) => [id, kind, minutes];

/** Before the close, where it harms no order. */
const putBack = (steps: readonly WantedStep[], step: Step): readonly WantedStep[] => [
  ...steps.slice(0, -1),
  step,
  ...steps.slice(-1),
];
