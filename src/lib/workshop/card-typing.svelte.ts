import type { LineProblem } from '#lib/domain/text.ts';
import { toLine } from '#lib/domain/text.ts';
import { cardProblem } from '#lib/domain/cards.ts';
import { maxCards } from '#lib/domain/wants.ts';
import type { SheetIntake } from './sheet-intake.svelte.ts';

const noCards: readonly string[] = Array.from({ length: maxCards }, () => '');

/** A facilitator types in the cards of a paper sheet: as many boxes as are on the paper, some left empty. */
export class CardTyping {
  readonly #intake: SheetIntake;
  #texts = $state.raw(noCards);

  constructor(intake: SheetIntake) {
    this.#intake = intake;
  }

  /** What stands in the boxes. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** The cards that there are. */
  get cards(): readonly string[] {
    return this.#texts.map(toLine).filter((text) => text !== '');
  }

  /** What is wrong with a box; an empty one is no card. */
  problemAt(place: number): LineProblem | null {
    const problem = cardProblem(this.#texts[place] ?? '');
    return problem === 'empty' ? null : problem;
  }

  get isWrong(): boolean {
    return this.#texts.some((_, place) => this.problemAt(place) !== null);
  }

  type(place: number, text: string): void {
    this.#texts = this.#texts.with(place, text);
  }

  /** False if it was not taken; then everything typed is still there. */
  async save(replace = false): Promise<boolean> {
    if (this.isWrong) return false;
    const isTaken = await this.#intake.save({ cards: [...this.cards] }, replace);
    if (isTaken) this.#texts = noCards;
    return isTaken;
  }
}
