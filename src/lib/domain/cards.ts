import { cardSides, mostInAll, type CardExercise, type CardSide } from './card-exercise.ts';
import { isEntryId, lineProblem, readLine, toLine, type LineProblem } from './text.ts';

/** Characters of a card, as a reader counts them. */
export const maxCardLength = 100;

/** A card in a ballot, whole: one line. */
export interface OwnCard {
  readonly id: string;
  readonly text: string;
  /** only where the exercise has sides */
  readonly side?: CardSide;
}

/** A card on the board: under an id of its own, without who wrote it or when. A hidden one has no text (moderation). */
export interface BoardCard {
  readonly id: string;
  readonly text: string;
  readonly hidden: boolean;
  /** only where the exercise has sides */
  readonly side?: CardSide;
}

/** What is wrong with a card as it is being written; null if it can be kept. */
export const cardProblem = (text: string): LineProblem | null =>
  lineProblem(toLine(text), maxCardLength);

interface OrderedCard extends OwnCard {
  readonly at: number;
}

const isSide = (value: unknown): value is CardSide => cardSides.includes(value as CardSide);

/** The side of a stored card, as a field of it; null where it should have one and has none. */
export function sideOf(
  value: unknown,
  { sides }: CardExercise,
): { readonly side?: CardSide } | null {
  if (sides.length === 0) return {};
  return isSide(value) && sides.includes(value) ? { side: value } : null;
}

function readCard([id, value]: readonly [string, unknown], exercise: CardExercise): OrderedCard[] {
  if (!isEntryId(id) || typeof value !== 'object' || value === null) return [];
  const { text: raw, at, side } = value as { text?: unknown; at?: unknown; side?: unknown };
  const text = readLine(raw, maxCardLength);
  const own = sideOf(side, exercise);
  if (text === null || own === null) return [];
  return [{ id, text, ...own, at: Number.isFinite(at) ? (at as number) : 0 }];
}

/**
 * The cards of a ballot in the order they were written: `{text, at, side?}` by id. What is no card is skipped; of more
 * than the exercise takes of a side the first count, whatever a client has stored.
 */
export function readCards(
  stored: Iterable<readonly [string, unknown]>,
  exercise: CardExercise,
): readonly OwnCard[] {
  const inOrder = [...stored]
    .flatMap((entry) => readCard(entry, exercise))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const counted = inOrder.filter(
    (card, i) =>
      inOrder.slice(0, i).filter(({ side }) => side === card.side).length < exercise.mostCards,
  );
  return counted.map(({ at: _, ...card }) => card);
}

/** Whether there is room for one more card. */
export const hasRoomFor = (
  cards: readonly OwnCard[],
  side: CardSide | undefined,
  { mostCards }: CardExercise,
): boolean => cards.filter((card) => card.side === side).length < mostCards;

/**
 * The cards of a ballot that are not on the board yet. A released card is final: changing it in the ballot changes
 * nothing, and a ballot never has more on the board in all than the exercise takes.
 */
export function pendingCards(
  cards: readonly OwnCard[],
  released: ReadonlySet<string>,
  exercise: CardExercise,
): readonly OwnCard[] {
  return cards
    .filter(({ id }) => !released.has(id))
    .slice(0, Math.max(0, mostInAll(exercise) - released.size));
}
