import type * as Y from 'yjs';
import type { WantsCard } from '#lib/domain/wants-cards.ts';
import { nextPlace } from './ballot-wants.ts';

/** The server's side of a board's cards. A client that writes here is refused. */
const cards = (doc: Y.Doc) => doc.getMap<unknown>('cards');

/** Puts a batch of cards on the board, after those that are there, in the order given. */
export function putCards(doc: Y.Doc, batch: readonly WantsCard[]): void {
  const at = nextPlace(cards(doc));
  doc.transact(() => {
    for (const { id, text } of batch) cards(doc).set(id, { text, at });
  });
}

/** A stored card as the server has put it there; null if there is none by this id. */
export function findCard(
  doc: Y.Doc,
  id: string,
): { readonly text: string; readonly at: number; readonly hidden: boolean } | null {
  const stored = cards(doc).get(id) as { text: string; at: number; hidden?: true } | undefined;
  return stored ? { text: stored.text, at: stored.at, hidden: stored.hidden === true } : null;
}

/** Takes the text of a card off the board, so that nobody who comes later can read it there, or puts it back. */
export function setCardText(doc: Y.Doc, id: string, text: string | null): void {
  const card = findCard(doc, id);
  if (!card) return;
  const { at } = card;
  cards(doc).set(id, text === null ? { text: '', at, hidden: true } : { text, at });
}
