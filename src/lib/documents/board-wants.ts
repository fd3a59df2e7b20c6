import type * as Y from 'yjs';
import { maxGroupNameLength, readWantsBoard as read, type WantsBoard } from '#lib/domain/board.ts';
import { readLine } from '#lib/domain/text.ts';
import { isAreaId, type AreaId } from '#lib/domain/wants.ts';
import { nextPlace } from './ballot-wants.ts';
import { editBoard } from './board-edit.ts';
import { createEntryId } from './entry-id.ts';

const map = (doc: Y.Doc, name: 'cards' | 'placing' | 'groups') => doc.getMap<unknown>(name);

/** The cards on the board, in their groups. */
export const readWantsBoard = (doc: Y.Doc): WantsBoard =>
  read({ cards: map(doc, 'cards'), placing: map(doc, 'placing'), groups: map(doc, 'groups') });

/** Puts cards into a group, after those that are there; null takes them out of any. One step for undo. */
export function placeCards(doc: Y.Doc, cards: readonly string[], group: string | null): void {
  const placing = map(doc, 'placing');
  editBoard(doc, () => {
    for (const card of cards) {
      if (group !== null) placing.set(card, { group, at: nextPlace(placing) });
      else if (placing.has(card)) placing.delete(card);
    }
  });
}

/** Makes a group, with the cards it begins with, and gives its id; null if its name is none. */
export function createGroup(
  doc: Y.Doc,
  { name: written, area = null }: { readonly name: string; readonly area?: AreaId | null },
  cards: readonly string[] = [],
): string | null {
  const name = readLine(written, maxGroupNameLength);
  if (name === null) return null;
  const id = createEntryId();
  editBoard(doc, () => {
    map(doc, 'groups').set(id, { name, area, at: nextPlace(map(doc, 'groups')) });
    placeCards(doc, cards, id);
  });
  return id;
}

/** Gives a group another name, an area's own group too; false if it is none. */
export function renameGroup(doc: Y.Doc, id: string, written: string): boolean {
  const name = readLine(written, maxGroupNameLength);
  return name !== null && changeGroup(doc, id, { name });
}

/** Sets a group that people made into an area, or into none. */
export const setGroupArea = (doc: Y.Doc, id: string, area: AreaId | null): boolean =>
  !isAreaId(id) && changeGroup(doc, id, { area });

function changeGroup(doc: Y.Doc, id: string, change: object): boolean {
  const stored = map(doc, 'groups').get(id);
  if (stored === undefined && !isAreaId(id)) return false;
  editBoard(doc, () => map(doc, 'groups').set(id, { ...(stored as object), ...change }));
  return true;
}

/**
 * Makes one group of two: `from` becomes part of `into`. Cards that someone else puts into `from` at the same moment
 * follow. An area's own group stays, and its cards move.
 */
export function mergeGroups(doc: Y.Doc, from: string, into: string): void {
  const group = readWantsBoard(doc).groups.find(({ id }) => id === from);
  if (!group || from === into) return;
  if (!isAreaId(from)) return void changeGroup(doc, from, { mergedInto: into });
  placeCards(
    doc,
    group.cards.map(({ id }) => id),
    into,
  );
}

/** Takes a group away, with those that were merged into it; its cards are loose again. An area's own group stays. */
export function removeGroup(doc: Y.Doc, id: string): void {
  if (isAreaId(id)) return;
  const groups = map(doc, 'groups');
  const parts = [...groups].flatMap(([part, value]) =>
    (value as { mergedInto?: unknown } | null)?.mergedInto === id ? [part] : [],
  );
  editBoard(doc, () => [id, ...parts].forEach((part) => groups.delete(part)));
}
