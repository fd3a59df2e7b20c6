import type { WorkshopDeps } from '#lib/workshop/workshop-deps.ts';
import {
  checkOpening,
  fieldOfProblem,
  openingFields,
  type CheckedOpening,
  type OpeningField,
  type OpeningFaults,
} from './opening-check.ts';
import { readMembers, type MemberList } from './member-list.ts';
import { emptyDraft, readDraft, type OpeningDraft } from './opening-draft.ts';

const slot = 'ieumpan/opening';

/** What is being written on the page. Each change is kept in the tab, so that a failure or a reload loses nothing. */
export class OpeningForm {
  readonly #slots: WorkshopDeps['device']['tabSlots'];
  #draft = $state.raw<OpeningDraft>(emptyDraft);
  #faults = $state.raw<OpeningFaults>({});
  #isRestored = $state.raw(false);
  #hasRead = false;
  readonly #members = $derived(readMembers(this.#draft.members));

  constructor(slots: WorkshopDeps['device']['tabSlots']) {
    this.#slots = slots;
  }

  get draft(): OpeningDraft {
    return this.#draft;
  }

  get members(): MemberList {
    return this.#members;
  }

  /** What was wrong at the last try and has not been touched since. */
  get faults(): OpeningFaults {
    return this.#faults;
  }

  get faultyFields(): readonly OpeningField[] {
    return openingFields.filter((field) => this.#faults[field]);
  }

  /** Whether the page began with what the tab had kept. */
  get isRestored(): boolean {
    return this.#isRestored;
  }

  /** Takes up what the tab kept, once. In the browser, when the page stands. */
  restore(): void {
    if (this.#hasRead) return;
    this.#hasRead = true;
    const kept = this.#slots.read(slot);
    if (kept === null) return;
    this.#draft = readDraft(kept);
    this.#isRestored = true;
  }

  change(change: Partial<OpeningDraft>): void {
    // What was typed before the script came is handed over first; it must not write over what was kept.
    this.restore();
    this.#draft = { ...this.#draft, ...change };
    this.#slots.write(slot, JSON.stringify(this.#draft));
    this.#forgive(Object.keys(change));
  }

  /** Nothing of it is needed any more, or someone wants an empty page. */
  clear(): void {
    this.#slots.write(slot, null);
    this.#draft = emptyDraft;
    this.#faults = {};
    this.#isRestored = false;
  }

  /** The workshop stands: a reload must not offer to open it once more. */
  forget(): void {
    this.#slots.write(slot, null);
  }

  check(title: string): CheckedOpening {
    const checked = checkOpening(this.#draft, title);
    this.#faults = checked.kind === 'faulty' ? checked.faults : {};
    return checked;
  }

  /** Which field the server complains about, if it says so. The one key that is sent is that of the workshop before. */
  fieldOf(problem: object): OpeningField | null {
    if ('code' in problem && problem.code === 'wrong-key') return 'earlier';
    const field: unknown = 'field' in problem ? problem.field : null;
    return typeof field === 'string' ? fieldOfProblem(field) : null;
  }

  #forgive(changed: readonly string[]): void {
    const touched = changed.includes('search') ? [...changed, 'network'] : changed;
    const left = Object.entries(this.#faults).filter(([field]) => !touched.includes(field));
    this.#faults = Object.fromEntries(left);
  }
}
