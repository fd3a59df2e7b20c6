import type * as Y from 'yjs';
import { maxNoteLength, readNote, type TalkNote } from '#lib/domain/board.ts';
import { readLine } from '#lib/domain/text.ts';
import { nextPlace } from './ballot-cards.ts';
import { editBoard } from './board-edit.ts';
import { createEntryId } from './entry-id.ts';

const notes = (doc: Y.Doc) => doc.getMap<unknown>('notes');
const placeOf = (doc: Y.Doc, id: string): number =>
  Number((notes(doc).get(id) as { at?: unknown }).at) || 0;

/** What was noted in the talk, in the order it was written. */
export function readNotes(doc: Y.Doc): readonly TalkNote[] {
  return [...notes(doc)]
    .flatMap(([id, value]) => readNote(id, value) ?? [])
    .sort((a, b) => placeOf(doc, a.id) - placeOf(doc, b.id) || (a.id < b.id ? -1 : 1));
}

/** Notes something about an item and gives the note's id; null if the text is none. */
export function addNote(doc: Y.Doc, item: string, written: string): string | null {
  const text = readLine(written, maxNoteLength);
  if (text === null) return null;
  const id = createEntryId();
  editBoard(doc, () => notes(doc).set(id, { item, text, at: nextPlace(notes(doc)) }));
  return id;
}

/** Takes a note away; nothing if it is gone already. */
export function removeNote(doc: Y.Doc, id: string): void {
  editBoard(doc, () => notes(doc).delete(id));
}
