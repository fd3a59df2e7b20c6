import { ratings, type Answer } from '#lib/domain/answer.ts';
import type { SheetIntake } from './sheet-intake.svelte.ts';

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

/** A facilitator types in the answers of a paper sheet, from one step's checklist. */
export class SheetTyping {
  readonly #intake: SheetIntake;
  readonly #items: readonly string[];
  #answers = $state.raw<Readonly<Record<string, Answer>>>({});
  #at = $state.raw(0);

  constructor(intake: SheetIntake, items: readonly string[]) {
    this.#intake = intake;
    this.#items = items;
  }

  /** Where the next stroke goes; as many as there are items when the last is done. */
  get at(): number {
    return this.#at;
  }

  get answered(): number {
    return Object.keys(this.#answers).length;
  }

  answerTo(item: string): Answer | null {
    return this.#answers[item] ?? null;
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
    const isTaken = await this.#intake.save({ answers: this.#answers }, replace);
    if (isTaken) this.#clear();
    return isTaken;
  }

  #clear(): void {
    this.#answers = {};
    this.#at = 0;
  }
}
