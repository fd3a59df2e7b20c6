import type { SheetInput } from '#lib/api/contract-types.ts';
import type { LineProblem } from '#lib/domain/text.ts';
import { toLine } from '#lib/domain/text.ts';
import { cardProblem } from '#lib/domain/cards.ts';
import type { CardExercise, CardSide } from '#lib/domain/card-exercise.ts';
import type { SheetIntake } from './sheet-intake.svelte.ts';

/** A box on the paper; in a look back it is on one of its two lists. */
export interface CardBox {
  readonly side: CardSide | null;
  /** From 1, on its list. */
  readonly place: number;
}

/** The boxes of one sheet, in the order of the paper. */
const boxesOf = ({ sides, mostCards }: CardExercise): readonly CardBox[] =>
  (sides.length > 0 ? sides : [null]).flatMap((side) =>
    Array.from({ length: mostCards }, (_, i) => ({ side, place: i + 1 })),
  );

type TypedCard = NonNullable<SheetInput['cards']>[number];

/** A facilitator types in the cards of a paper sheet: as many boxes as are on the paper, some left empty. */
export class CardTyping {
  readonly boxes: readonly CardBox[];
  readonly #intake: SheetIntake;
  #texts = $state.raw<readonly string[]>([]);

  constructor(intake: SheetIntake, exercise: CardExercise) {
    this.#intake = intake;
    this.boxes = boxesOf(exercise);
    this.#clear();
  }

  /** What stands in the boxes. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** The cards that there are. */
  get cards(): readonly TypedCard[] {
    return this.boxes.flatMap(({ side }, place) => {
      const text = toLine(this.#texts[place] ?? '');
      if (text === '') return [];
      return [side === null ? text : { side, text }];
    });
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
    if (isTaken) this.#clear();
    return isTaken;
  }

  #clear(): void {
    this.#texts = this.boxes.map(() => '');
  }
}
