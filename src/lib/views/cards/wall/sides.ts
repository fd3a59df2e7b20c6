import { cardSides, type CardSide } from '#lib/domain/card-exercise.ts';

interface Sided {
  readonly side?: CardSide;
}

/** The list that all of these cards are on; null where they are on both, or the exercise has none. */
export function sharedSide(cards: readonly Sided[]): CardSide | null {
  const side = cards[0]?.side ?? null;
  return cards.every((card) => card.side === side) ? side : null;
}

/**
 * The sides that single cards must carry, in the order of the lists: those of the places whose name can't say it,
 * because both lie there or because no name is shown.
 */
export function mixedSides(
  places: readonly { readonly cards: readonly Sided[] }[],
  hasNames: boolean,
): readonly CardSide[] {
  const marked = places.filter(({ cards }) => !hasNames || sharedSide(cards) === null);
  return cardSides.filter((side) =>
    marked.some(({ cards }) => cards.some((card) => card.side === side)),
  );
}
