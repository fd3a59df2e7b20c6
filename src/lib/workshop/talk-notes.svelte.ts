import { addNote, readNotes, removeNote } from '#lib/documents/board-notes.ts';
import type { TalkNote } from '#lib/domain/board.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { Board } from './board.svelte.ts';

/** A note as this screen sees it. Whose it is, nobody knows but the page that wrote it. */
export interface SeenNote extends TalkNote {
  readonly isOwn: boolean;
}

/** Notes that one workshop's talk can hold, so that the board keeps room for the plan. */
const maxNotes = 800;

/** What is said in the talk, as notes on the board. */
export class TalkNotes {
  readonly #board: Board;
  readonly #all: DocValue<readonly TalkNote[]>;
  #own = $state.raw<readonly string[]>([]);
  #writes = $state.raw(0);

  constructor(board: Board) {
    this.#board = board;
    this.#all = board.follow(readNotes);
  }

  notesOf(item: string): readonly SeenNote[] {
    return this.#all.current
      .filter((note) => note.item === item)
      .map((note) => ({ ...note, isOwn: this.#own.includes(note.id) }));
  }

  get mayWrite(): boolean {
    return this.#board.mayWrite;
  }

  get isFull(): boolean {
    return this.#all.current.length >= maxNotes;
  }

  /** False where it could not be written. */
  addNote(item: string, text: string): boolean {
    let id: string | null = null;
    this.#write(() => this.#board.write((doc) => (id = addNote(doc, item, text))));
    if (id === null) return false;
    this.#own = [...this.#own, id];
    return true;
  }

  removeNote(id: string): boolean {
    return this.#write(() => this.#board.write((doc) => removeNote(doc, id)));
  }

  /** Only what was done to notes: the board may hold older edits of other steps. */
  get canUndo(): boolean {
    return this.#writes > 0 && this.#board.canUndo;
  }

  undo(): boolean {
    if (!this.canUndo) return false;
    this.#writes -= 1;
    return this.#board.undo();
  }

  /** Notes that the server did not take. */
  get lost(): readonly TalkNote[] {
    return this.#board.lost.flatMap(({ map, id, value }) => {
      const { item, text } = (value ?? {}) as Partial<TalkNote>;
      return map === 'notes' && item && text ? [{ id, item, text }] : [];
    });
  }

  #write(act: () => boolean): boolean {
    const isDone = act();
    if (isDone) this.#writes += 1;
    return isDone;
  }
}
