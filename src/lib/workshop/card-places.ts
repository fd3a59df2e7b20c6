import type { CardBoard } from '#lib/domain/board.ts';
import { isAreaOf, type CardExercise } from '#lib/domain/card-exercise.ts';
import type { BoardCard } from '#lib/domain/cards.ts';

/** Where cards lie on the board: in an area's own group, in one that people made, or (id null) in none yet. */
export interface CardPlace {
  readonly id: string | null;
  readonly kind: 'pile' | 'area' | 'group';
  /** Null for the pile, and for an area's own group that nobody has renamed. */
  readonly name: string | null;
  readonly area: string | null;
  readonly cards: readonly BoardCard[];
}

/** The pile first, then the areas, then the groups that people made. */
export function placesOf(
  { groups, loose }: CardBoard,
  exercise: CardExercise,
): readonly CardPlace[] {
  const pile: CardPlace = { id: null, kind: 'pile', name: null, area: null, cards: loose };
  const rest = groups.map((group): CardPlace => {
    return { ...group, kind: isAreaOf(exercise, group.id) ? 'area' : 'group' };
  });
  return [pile, ...rest];
}

/** The place that a card lies in; undefined if it is not on the board. */
export const placeOf = (places: readonly CardPlace[], card: string): CardPlace | undefined =>
  places.find(({ cards }) => cards.some(({ id }) => id === card));
