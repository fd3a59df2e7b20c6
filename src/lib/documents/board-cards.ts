import type * as Y from 'yjs';
import type { CardExercise, CardSide } from '#lib/domain/card-exercise.ts';
import type { OwnCard } from '#lib/domain/cards.ts';
import { nextPlace } from './ballot-cards.ts';
import { cardMapsOf, laidMaps } from './card-maps.ts';

/** A card as the server has laid it. */
interface LaidCard {
  readonly text: string;
  readonly at: number;
  readonly hidden?: true;
  readonly side?: CardSide;
  /** too few have written it and others after the reveal for it to leave the room */
  readonly late?: true;
}

/**
 * Puts a batch of cards on the board, after those that are there, in the order given. `late`: they stay in the room for
 * now. Where they need not, no card need. A client that writes here is refused.
 */
export function putCards(
  doc: Y.Doc,
  batch: readonly OwnCard[],
  exercise: CardExercise,
  late = false,
): void {
  const cards = doc.getMap<unknown>(cardMapsOf(exercise).cards);
  const at = nextPlace(cards);
  doc.transact(() => {
    for (const { id, ...card } of batch) cards.set(id, { ...card, at, ...(late && { late }) });
    if (!late) setFree(cards);
  });
}

function setFree(cards: Y.Map<unknown>): void {
  for (const [id, stored] of [...cards]) {
    const { late, ...card } = stored as LaidCard;
    if (late) cards.set(id, card);
  }
}

/** The cards, of every exercise, that do not leave the room. */
export const readLateCards = (doc: Y.Doc): ReadonlySet<string> =>
  new Set(
    laidMaps.flatMap((name) =>
      [...doc.getMap<unknown>(name)].flatMap(([id, card]) => ((card as LaidCard).late ? [id] : [])),
    ),
  );

/** The map that holds a card, of whichever exercise it is; ids are random and never the same. */
const mapWith = (doc: Y.Doc, id: string): Y.Map<unknown> | undefined =>
  laidMaps.map((name) => doc.getMap<unknown>(name)).find((map) => map.has(id));

/** A stored card as the server has put it there; null if there is none by this id. */
export function findCard(
  doc: Y.Doc,
  id: string,
): { readonly text: string; readonly at: number; readonly hidden: boolean } | null {
  const stored = mapWith(doc, id)?.get(id) as LaidCard | undefined;
  return stored ? { text: stored.text, at: stored.at, hidden: stored.hidden === true } : null;
}

/** Takes the text of a card off the board, so that nobody who comes later can read it there, or puts it back. */
export function setCardText(doc: Y.Doc, id: string, text: string | null): void {
  const map = mapWith(doc, id);
  if (!map) return;
  const { hidden: _, ...card } = map.get(id) as LaidCard;
  map.set(id, text === null ? { ...card, text: '', hidden: true } : { ...card, text });
}
