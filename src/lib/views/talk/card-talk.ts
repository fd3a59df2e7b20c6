import type { Note } from './note.ts';

/** What a card needs of the board to be talked about: its notes, and how to write them. */
export interface CardTalk {
  /** in the order they were written */
  notesOf(item: string): readonly Note[];
  readonly mayWrite: boolean;
  /** No further note fits. */
  readonly isFull: boolean;
  /** False where it could not be written. */
  addNote(item: string, text: string): boolean;
  removeNote(id: string): boolean;
  readonly canUndo: boolean;
  /** Takes back the last thing done here, never what others did. */
  undo(): boolean;
}
