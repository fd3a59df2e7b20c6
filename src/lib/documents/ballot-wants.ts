import type * as Y from 'yjs';
import { toLine } from '#lib/domain/text.ts';
import { cardProblem, maxCards, readCards, type WantsCard } from '#lib/domain/wants-cards.ts';
import { readDots, type Dots } from '#lib/domain/wants-dots.ts';
import { createEntryId } from './entry-id.ts';

const cards = (doc: Y.Doc) => doc.getMap<unknown>('cards');
const dots = (doc: Y.Doc) => doc.getMap<unknown>('dots');

/** The owner's cards that count, in the order they were written. */
export const readBallotCards = (doc: Y.Doc): readonly WantsCard[] => readCards(cards(doc));

/** Adds a whole card and gives its id; null if it is none or there are five already. */
export function addCard(doc: Y.Doc, text: string): string | null {
  if (cardProblem(text) !== null || readBallotCards(doc).length >= maxCards) return null;
  const id = createEntryId();
  cards(doc).set(id, { text: toLine(text), at: nextPlace(cards(doc)) });
  return id;
}

/** Replaces the text of a card; false if it is none. A card that is on the board stays there as it was. */
export function changeCard(doc: Y.Doc, id: string, text: string): boolean {
  const stored = cards(doc).get(id) as { at?: unknown } | undefined;
  if (cardProblem(text) !== null || stored === undefined) return false;
  cards(doc).set(id, { text: toLine(text), at: stored.at ?? 0 });
  return true;
}

export function removeCard(doc: Y.Doc, id: string): void {
  cards(doc).delete(id);
}

/** The owner's dots that count, group id → 1 or 2. */
export const readBallotDots = (doc: Y.Doc, groupIds: readonly string[], budget: number): Dots =>
  readDots(dots(doc), groupIds, budget);

/** Gives a group its dots; 0 takes them back. Changeable until the vote is counted. */
export function writeDots(doc: Y.Doc, group: string, count: 0 | 1 | 2): void {
  if (count === 0) dots(doc).delete(group);
  else if (dots(doc).get(group) !== count) dots(doc).set(group, count);
}

/** One more than the greatest place there is. */
export function nextPlace(map: Y.Map<unknown>): number {
  const places = [...map.values()].map((value) => Number((value as { at?: unknown } | null)?.at));
  return Math.max(0, ...places.filter((at) => Number.isSafeInteger(at))) + 1;
}
