import type * as Y from 'yjs';
import type { CardExercise, CardSide } from '#lib/domain/card-exercise.ts';
import { cardProblem, hasRoomFor, readCards, type OwnCard } from '#lib/domain/cards.ts';
import { toLine } from '#lib/domain/text.ts';
import { cardMapsOf } from './card-maps.ts';
import { createEntryId } from './entry-id.ts';

const cards = (doc: Y.Doc, exercise: CardExercise) =>
  doc.getMap<unknown>(cardMapsOf(exercise).ballot);

/** The owner's cards that count, in the order they were written. */
export const readOwnCards = (doc: Y.Doc, exercise: CardExercise): readonly OwnCard[] =>
  readCards(cards(doc, exercise), exercise);

/** Adds a whole card and gives its id; null if it is none or there is no room for more. */
export function addOwnCard(
  doc: Y.Doc,
  exercise: CardExercise,
  text: string,
  side?: CardSide,
): string | null {
  const map = cards(doc, exercise);
  const hasRoom = hasRoomFor(readOwnCards(doc, exercise), side, exercise);
  if (cardProblem(text) !== null || !hasRoom) return null;
  const id = createEntryId();
  map.set(id, { text: toLine(text), at: nextPlace(map), ...(side && { side }) });
  return id;
}

/** Replaces the text of a card; false if it is none. A card that is on the board stays there as it was. */
export function changeOwnCard(
  doc: Y.Doc,
  exercise: CardExercise,
  id: string,
  text: string,
): boolean {
  const map = cards(doc, exercise);
  const stored = map.get(id) as { at?: unknown } | undefined;
  if (cardProblem(text) !== null || stored === undefined) return false;
  map.set(id, { ...stored, text: toLine(text), at: stored.at ?? 0 });
  return true;
}

export function removeOwnCard(doc: Y.Doc, exercise: CardExercise, id: string): void {
  cards(doc, exercise).delete(id);
}

/** One more than the greatest place there is. */
export function nextPlace(map: Y.Map<unknown>): number {
  const places = [...map.values()].map((value) => Number((value as { at?: unknown } | null)?.at));
  return Math.max(0, ...places.filter((at) => Number.isSafeInteger(at))) + 1;
}
