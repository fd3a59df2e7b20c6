import type * as Y from 'yjs';
import type { OwnCard } from '#lib/domain/cards.ts';
import { readDots, type Dots } from '#lib/domain/wants-dots.ts';
import { wantsExercise } from '#lib/domain/wants.ts';
import { addOwnCard, readOwnCards } from './ballot-cards.ts';

const dots = (doc: Y.Doc) => doc.getMap<unknown>('dots');

/** The owner's wishes that count, in the order they were written. */
export const readBallotCards = (doc: Y.Doc): readonly OwnCard[] => readOwnCards(doc, wantsExercise);

/** Adds a whole card and gives its id; null if it is none or there are five already. */
export const addCard = (doc: Y.Doc, text: string): string | null =>
  addOwnCard(doc, wantsExercise, text);

/** The owner's dots that count, group id → 1 or 2. */
export const readBallotDots = (doc: Y.Doc, groupIds: readonly string[], budget: number): Dots =>
  readDots(dots(doc), groupIds, budget);

/** Gives a group its dots; 0 takes them back. Changeable until the vote is counted. */
export function writeDots(doc: Y.Doc, group: string, count: 0 | 1 | 2): void {
  if (count === 0) dots(doc).delete(group);
  else if (dots(doc).get(group) !== count) dots(doc).set(group, count);
}
