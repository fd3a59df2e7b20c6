import type { CardExercise, CardSide } from '#lib/domain/card-exercise.ts';
import type { OwnCard } from '#lib/domain/cards.ts';
import { lookbackExercise } from '#lib/domain/lookback.ts';
import type { StepKind } from '#lib/domain/step.ts';
import { wantsExercise } from '#lib/domain/wants.ts';

/** A card as it is typed in from paper: a text, and in a look back which of its two lists it is on. */
export interface TypedCard {
  readonly text: string;
  readonly side?: CardSide | undefined;
}

/** The exercise whose cards a step has; null where it has none. */
export const exerciseOf = (kind: StepKind): CardExercise | null =>
  [wantsExercise, lookbackExercise].find((exercise) => exercise.kind === kind) ?? null;

/** Whether these may all be on one sheet: of each side as many as on a phone, and of no other. */
export function fitOnSheet(
  { sides, mostCards }: CardExercise,
  cards: readonly TypedCard[],
): boolean {
  const lists: readonly (CardSide | undefined)[] = sides.length > 0 ? sides : [undefined];
  const isKnown = cards.every(({ side }) => lists.includes(side));
  return (
    isKnown && lists.every((of) => cards.filter(({ side }) => side === of).length <= mostCards)
  );
}

/**
 * Typed cards under ids of their own. A card that the sheet had before keeps its id: so a corrected sheet puts
 * nothing on the board twice.
 */
export function withCardIds(
  typed: readonly TypedCard[],
  before: readonly OwnCard[],
  createId: () => string,
): readonly OwnCard[] {
  const left = [...before];
  return typed.map(({ text, side }) => {
    const known = left.findIndex((card) => card.text === text && card.side === side);
    return known < 0 ? { id: createId(), text, ...(side && { side }) } : left.splice(known, 1)[0]!;
  });
}
