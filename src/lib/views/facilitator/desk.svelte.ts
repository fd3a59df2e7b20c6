import type { Step } from '#lib/domain/step.ts';
import type { WorkshopSession } from '#lib/workshop/workshop-session.svelte.ts';
import { resultPartIds, type ResultPart } from './result-parts.ts';

/** `work`: the step that is run, and of a workshop that has ended who was in. */
export type DeskTab = 'work' | Outcome | ResultPart;
/** What came of a workshop beside the results of its checklist, in the order of the tabs. */
const outcomes = ['profile', 'wants', 'retrospective', 'relations', 'plan'] as const;
export type Outcome = (typeof outcomes)[number];
export type DeskDialog = 'agenda' | 'invite' | 'reveal' | 'close' | 'remove';

/** What lies open on this facilitator's desk: a step of the agenda to look at, and one of the views. */
export class Desk {
  readonly #session: WorkshopSession;
  /** Holds only while the room is at `at`: when it moves on, everyone looks at where it is. */
  #preview = $state.raw<{ readonly at: string | undefined; readonly id: string } | null>(null);
  /** What was opened before the close does not hold after it: one comes for other things then. */
  #tab = $state.raw<{ readonly closed: boolean; readonly id: DeskTab } | null>(null);
  #dialog = $state.raw<DeskDialog | null>(null);
  /** The step in which a reveal was pressed here. */
  #revealedAt = $state.raw<string | null>(null);

  constructor(session: WorkshopSession) {
    this.#session = session;
  }

  /** The step to show: the room's own, or one that was opened to be looked at. */
  get step(): Step | null {
    const { steps, step } = this.#session;
    const preview = this.#preview?.at === step?.id ? this.#preview : null;
    return steps.find(({ id }) => id === preview?.id) ?? step;
  }

  get isPreview(): boolean {
    return this.step?.id !== this.#session.step?.id;
  }

  /** Opens a step to look at; the room stays where it is. */
  look(id: string): void {
    this.#preview = { at: this.#session.step?.id, id };
    this.openTab('work');
  }

  lookAtNow(): void {
    this.#preview = null;
    this.openTab('work');
  }

  /**
   * What can be opened now. Results once they are revealed (PRIV2); of a workshop that has ended they are what one comes
   * for, with what else came of it, and who was in stands last.
   */
  get tabs(): readonly DeskTab[] {
    const results = this.hasResults ? resultPartIds : [];
    return this.#session.closed ? [...results, ...this.#outcomes, 'work'] : ['work', ...results];
  }

  get #outcomes(): DeskTab[] {
    const { steps } = this.#session;
    const isOpen = (kind: Outcome, id: string) =>
      kind === 'profile' || kind === 'plan' || this.#session.isRevealed(id);
    return outcomes.filter((kind) =>
      steps.some((one) => one.kind === kind && isOpen(kind, one.id)),
    );
  }

  get tab(): DeskTab {
    const { tabs } = this;
    const chosen = this.#tab?.closed === this.#session.closed ? this.#tab.id : null;
    return tabs.find((tab) => tab === chosen) ?? tabs[0] ?? 'work';
  }

  get hasResults(): boolean {
    const { checklistStep } = this.#session;
    return checklistStep !== null && this.#session.isRevealed(checklistStep.id);
  }

  openTab(tab: DeskTab): void {
    this.#tab = { closed: this.#session.closed, id: tab };
  }

  /** What a dialog asks may have been done by another facilitator meanwhile: then there is nothing to ask. */
  get dialog(): DeskDialog | null {
    const isDone = this.#dialog === 'reveal' ? this.hasResults : this.#session.closed;
    return isDone && this.#dialog !== 'remove' ? null : this.#dialog;
  }

  openDialog(dialog: DeskDialog): void {
    this.#dialog = dialog;
  }

  /** What a dialog says of itself; one that closes does not close the next. */
  setDialog(dialog: DeskDialog, isOpen: boolean): void {
    if (isOpen) this.#dialog = dialog;
    else if (this.#dialog === dialog) this.#dialog = null;
  }

  /** A reveal was pressed here, and the room has not moved on since. */
  get hasJustRevealed(): boolean {
    return this.#revealedAt !== null && this.#revealedAt === this.#session.step?.id;
  }

  noteReveal(isFresh: boolean): void {
    this.#revealedAt = isFresh ? (this.#session.step?.id ?? null) : null;
  }
}
