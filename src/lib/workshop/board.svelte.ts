import { createBoardUndo, type BoardUndo } from '#lib/documents/board-edit.ts';
import { boardMapsOfPeople } from '#lib/domain/policy.ts';
import type { WorkshopId } from '#lib/domain/id.ts';
import { Connection, type LoadState } from '#lib/sync/connection.ts';
import { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { FinalReason } from '#lib/sync/final-close.ts';
import type { SaveState } from '#lib/sync/save-state.ts';
import { Watched } from '#lib/sync/watched.ts';
import { Lifetime } from './lifetime.ts';
import { RoomStatus } from './room-status.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** The board's document, for the doors of `documents` alone. It is replaced when the server refuses an edit: hold on to none. */
export type BoardDoc = Connection['doc'];

/** An entry that the server did not take. */
export interface LostEntry {
  /** name of the board's map */
  readonly map: string;
  readonly id: string;
  readonly value: unknown;
}

/**
 * The workshop's board on this screen: what everyone writes together. What its maps mean is for the classes built on
 * it; here are the room, what may be done in it, and where what was written is now.
 */
export class Board {
  readonly #session: WorkshopSession;
  readonly #connection: Connection;
  readonly #status: RoomStatus;
  readonly #others: Watched<ReadonlyMap<number, unknown>>;
  readonly #canUndo: DocValue<boolean>;
  /** Of the document as it is: what a refused one held can't be taken back any more. */
  #undo: { readonly doc: BoardDoc; readonly own: BoardUndo } | null = null;
  readonly #lifetime = new Lifetime();

  /** `persist`: keep it on this device too, for those who write. */
  constructor(session: WorkshopSession, persist = true) {
    // The session has checked the id with the server before anything of it is shown.
    const room = { kind: 'board', workshop: session.id as WorkshopId } as const;
    this.#session = session;
    this.#connection = new Connection({
      room,
      device: session.deps.device,
      persist,
      copy: entriesOf,
    });
    this.#status = new RoomStatus(this.#connection);
    this.#others = new Watched(
      (changed) => this.#connection.onPresence(changed),
      () => this.#connection.others,
    );
    this.#canUndo = new DocValue(this.#connection, () => this.#undoOfNow?.canUndo ?? false);
  }

  /** Opens the board until the returned function is called. For `onMount` or `$effect`. */
  start(): () => void {
    return this.#lifetime.begin(() => {
      this.#connection.open();
      return [() => this.#connection.close()];
    });
  }

  get session(): WorkshopSession {
    return this.#session;
  }

  /** What a door reads of the board, followed. */
  follow<T>(read: (doc: BoardDoc) => T): DocValue<T> {
    return new DocValue(this.#connection, read);
  }

  /** Whether the board may be written now: neither locked nor closed, and by this browser. */
  get mayWrite(): boolean {
    return this.#session.may('write', { kind: 'board', open: this.#session.isOpen });
  }

  /** Writes through a door. False, and nothing is done, where nothing may be written. */
  write(change: (doc: BoardDoc) => void): boolean {
    if (!this.mayWrite) return false;
    this.#watchOwn();
    change(this.#connection.doc);
    return true;
  }

  /** Whether there is anything of one's own to take back. */
  get canUndo(): boolean {
    return this.#canUndo.current;
  }

  /** Takes back the last thing written here through a door; what others wrote stays. False if there is none. */
  undo(): boolean {
    return this.mayWrite && (this.#undoOfNow?.undo() ?? false);
  }

  /** What others on the board say of themselves just now. Anyone may say anything: parse it. */
  get others(): ReadonlyMap<number, unknown> {
    return this.#others.current;
  }

  /** Tells the others on the board something of this page, as long as it is here. Never a name (PRIV5). */
  say(state: Readonly<Record<string, unknown>> | null): void {
    this.#connection.say(state);
  }

  /** How much of the board is here. */
  get loaded(): LoadState {
    return this.#status.loaded;
  }

  /** DUR1: where what was written here is now. */
  get save(): SaveState {
    return this.#status.save;
  }

  /** Why the server closed the board to this browser for good, or null. */
  get shutOut(): FinalReason | null {
    return this.#status.shutOut;
  }

  /** ROLE2, DUR3: what the server did not take, until it is written again or let go. */
  get lost(): readonly LostEntry[] {
    const entries = this.#status.notTaken?.entries ?? {};
    return Object.entries(entries).map(([key, value]) => lostEntry(key, value));
  }

  letGo(): void {
    this.#connection.dismissKeptCopy();
  }

  retry(): void {
    this.#connection.retry();
  }

  get #undoOfNow(): BoardUndo | null {
    return this.#undo?.doc === this.#connection.doc ? this.#undo.own : null;
  }

  /** Before the first edit of a document: only what it has seen can be taken back. */
  #watchOwn(): void {
    if (this.#undoOfNow) return;
    const { doc } = this.#connection;
    this.#undo = { doc, own: createBoardUndo(doc) };
  }
}

/** Every entry that people may write, by `map/id`. */
function entriesOf(doc: BoardDoc): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const name of boardMapsOfPeople)
    for (const [id, value] of Object.entries(doc.getMap(name).toJSON()))
      all[`${name}/${id}`] = value;
  return all;
}

function lostEntry(key: string, value: unknown): LostEntry {
  const slash = key.indexOf('/');
  return { map: key.slice(0, slash), id: key.slice(slash + 1), value };
}
