import type { Problem, SheetView } from '#lib/api/contract-types.ts';
import { ratings, type Answer } from '#lib/domain/answer.ts';
import { readSheetNumber } from '#lib/domain/sheet-number.ts';
import { Attempt } from './attempt.svelte.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

/** What a key means while a sheet is typed in: an answer, or none, or the item before. */
export type Stroke = Answer | 'skip' | 'back';

/** `1`–`5` are answers, `0` 잘 모르겠다, `-` 해당 없음; the rest moves. Null for any other key. */
export function strokeOf(key: string): Stroke | null {
  const rating = ratings.find((one) => String(one) === key.normalize('NFKC'));
  if (rating) return rating;
  if (key === '0') return 'unknown';
  if (key === '-') return 'na';
  if (key === 'ArrowDown' || key === 'Enter' || key === ' ') return 'skip';
  return key === 'ArrowUp' || key === 'Backspace' ? 'back' : null;
}

/** A facilitator types in paper sheets, one after the other, from one step's checklist. */
export class SheetTyping {
  readonly #deps: WorkshopDeps;
  readonly #workshopId: string;
  readonly #step: string;
  readonly #items: readonly string[];
  readonly #attempt = new Attempt<'save' | 'replace'>();
  #number = $state.raw('');
  #answers = $state.raw<Readonly<Record<string, Answer>>>({});
  #at = $state.raw(0);
  #entered = $state.raw<readonly SheetView[]>([]);

  constructor(deps: WorkshopDeps, workshopId: string, step: string, items: readonly string[]) {
    this.#deps = deps;
    this.#workshopId = workshopId;
    this.#step = step;
    this.#items = items;
  }

  /** As it was typed. */
  get number(): string {
    return this.#number;
  }

  /** What was typed is a whole number, and no sheet has it. */
  get isNumberWrong(): boolean {
    const digits = this.#number.normalize('NFKC').replace(/\D/g, '');
    return digits.length >= 5 && readSheetNumber(this.#number) === null;
  }

  /** Where the next stroke goes; as many as there are items when the last is done. */
  get at(): number {
    return this.#at;
  }

  get answered(): number {
    return Object.keys(this.#answers).length;
  }

  get busy(): boolean {
    return this.#attempt.busy !== null;
  }

  get problem(): Problem | null {
    return this.#attempt.problem;
  }

  /** The sheets that are in with answers, the newest last. */
  get entered(): readonly SheetView[] {
    return this.#entered;
  }

  answerTo(item: string): Answer | null {
    return this.#answers[item] ?? null;
  }

  typeNumber(text: string): void {
    this.#number = text;
    this.#attempt.dismiss();
  }

  goTo(place: number): void {
    this.#at = Math.min(Math.max(place, 0), this.#items.length);
  }

  /** An answer to the item that is on, then the next one. Going on without an answer leaves what is there. */
  strike(stroke: Stroke): void {
    const item = this.#items[this.#at];
    if (stroke === 'back') return this.goTo(this.#at - 1);
    if (item && stroke !== 'skip') this.#answers = { ...this.#answers, [item]: stroke };
    this.goTo(this.#at + 1);
  }

  /** Sets an answer, or takes it away if it is the same. */
  toggle(item: string, answer: Answer): void {
    const { [item]: before, ...others } = this.#answers;
    this.#answers = before === answer ? others : { ...others, [item]: answer };
    this.goTo(this.#items.indexOf(item) + 1);
  }

  /** False if it was not taken; then everything typed is still there. */
  async save(replace = false): Promise<boolean> {
    const sheet = this.#number;
    const input = { step: this.#step, sheet, answers: this.#answers, replace };
    const saved = await this.#attempt.run(replace ? 'replace' : 'save', () =>
      this.#deps.api.enterSheet(this.#workshopId, input),
    );
    if (!saved) return false;
    this.#note(saved.value);
    this.#clear();
    return true;
  }

  /** What is in already, from the server. */
  async load(): Promise<void> {
    const listed = await this.#deps.api.listSheets(this.#workshopId);
    if (!listed.ok) return;
    this.#entered = listed.value.filter(
      ({ step, answered }) => step === this.#step && answered > 0,
    );
  }

  #note(saved: SheetView): void {
    const others = this.#entered.filter(({ sheet }) => sheet !== saved.sheet);
    this.#entered = saved.answered > 0 ? [...others, saved] : others;
  }

  #clear(): void {
    this.#number = '';
    this.#answers = {};
    this.#at = 0;
  }
}
