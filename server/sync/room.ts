import type * as Y from 'yjs';
import type { CloseReason } from '#lib/protocol/close-codes.ts';
import { formatRoomName, type RoomName } from '#lib/protocol/room-name.ts';
import type { Change } from '../storage/storage.ts';
import type { Connection } from './connection.ts';
import { MalformedUpdate } from './cursor.ts';
import { encodeSync, type Message } from './frame.ts';
import { Intake } from './intake.ts';
import { LiveDocument, type DocumentDeps } from './live-document.ts';
import { frameMessage } from './outlet.ts';
import { Presence } from './presence.ts';
import type { Pulse } from './pulse.ts';
import { Turn } from './turn.ts';
import { abandon, type Work } from './work.ts';

export interface RoomDeps extends DocumentDeps {
  readonly pulse: Pulse;
  /** Told after each commit that held people's edits. */
  readonly onCommitted: () => void;
  /** Told when the store failed: the live document is not to be trusted any more. */
  readonly onFailed: (error: unknown) => void;
  readonly observe: RoomObserver;
}

/** What the operator's figures are made from. Numbers only. */
export interface RoomObserver {
  updates(count: number): void;
  deliveries(count: number): void;
  refusals(count: number): void;
  commitTook(ms: number): void;
  /** `count` clients are told that what they sent is durable, at most `ms` after it came. */
  acknowledged(count: number, ms: number): void;
  storeFailed(): void;
}

/** The room was closed while something waited in it. */
export class RoomGone extends Error {
  override name = 'RoomGone';
}

/**
 * One live document. What arrives between two beats of the pulse is judged update by update, committed in one
 * transaction, then fanned out as one frame, then acknowledged (DUR1, DUR2); step 1 is answered from committed
 * state only. If a commit fails, the document is dropped and its sockets are told to come back.
 */
export class Room {
  readonly name: RoomName;
  readonly key: string;
  readonly #deps: RoomDeps;
  readonly #connections = new Set<Connection>();
  readonly #document: LiveDocument;
  readonly #presence: Presence;
  readonly #intake: Intake;
  #queue: Work[] = [];
  /** how many of the first in the queue get a turn of their own: one of them breaks the document */
  #suspects = 0;
  #running: Promise<void> | null = null;
  /** when the first in the queue came; null if nobody waits */
  #waitingSince: number | null = null;
  #gone = false;
  #draining = false;

  private constructor(name: RoomName, deps: RoomDeps) {
    this.name = name;
    this.key = formatRoomName(name);
    this.#deps = deps;
    this.#document = new LiveDocument(this.key, deps);
    this.#presence = new Presence(this.#connections, this.#document, deps.limits);
    this.#intake = new Intake(this.#document, {
      ...deps,
      greet: (connection) => this.#greet(connection),
    });
  }

  /** Loads a room from the store. Nothing is answered before that. */
  static async load(name: RoomName, deps: RoomDeps): Promise<Room> {
    const room = new Room(name, deps);
    await room.#document.load();
    return room;
  }

  get connections(): ReadonlySet<Connection> {
    return this.#connections;
  }

  get isIdle(): boolean {
    return this.#connections.size === 0 && this.#queue.length === 0 && this.#running === null;
  }

  join(connection: Connection): void {
    // It may have ended between being found and being entered; who is let in now would wait for ever.
    if (this.#gone) return connection.close('restarting');
    this.#connections.add(connection);
    this.#put({ kind: 'greet', connection });
  }

  leave(connection: Connection): void {
    this.#connections.delete(connection);
    connection.markClosed();
    this.#presence.leave(connection);
  }

  /** Takes a message of a connection in this room. Counted messages are numbered here, in their order. */
  receive(connection: Connection, message: Message): void {
    if (this.#draining) return;
    if (!connection.spendAllowance(message.kind)) return connection.close('tooFast');
    if (message.kind === 'awareness' || message.kind === 'query-awareness')
      return this.#receivePresence(connection, message);
    // At once, not in its turn: a step 2 of all that it holds may be on its way, and too large to be heard.
    if (message.kind === 'step1' && this.#document.earlier.isIn(message.stateVector))
      return connection.tellRenewed(this.#document.earlier.bytes);
    const number = message.kind === 'update' ? connection.countUpdate() : 0;
    this.#put({ kind: 'message', connection, number, message });
  }

  #receivePresence(
    connection: Connection,
    message: Message & { kind: 'awareness' | 'query-awareness' },
  ): void {
    if (!this.#deps.rules.isShared) return;
    if (message.kind === 'awareness') this.#presence.take(connection, message.entries);
    else this.#presence.show(connection);
  }

  /** Writes as the server. Resolves when it is durable and has been sent to everyone here. */
  edit(write: (doc: Y.Doc) => void, changes: readonly Change[] = []): Promise<void> {
    return new Promise((resolve, reject) =>
      this.#put({ kind: 'edit', edit: { write, changes }, done: { resolve, reject } }),
    );
  }

  /** Reads the committed document. */
  async read<T>(read: (doc: Y.Doc) => T): Promise<T> {
    let value: { readonly it: T } | null = null;
    await new Promise<void>((resolve, reject) =>
      this.#put({
        kind: 'read',
        read: (doc) => (value = { it: read(doc) }),
        done: { resolve, reject },
      }),
    );
    return value!.it;
  }

  /** Replaces the stored updates by one state in which deleted text is gone (PRIV7). */
  compact(): Promise<void> {
    return new Promise((resolve, reject) =>
      this.#put({ kind: 'compact', done: { resolve, reject } }),
    );
  }

  /** Lays the document anew if that makes it much smaller and nobody is here. True if it did. */
  renew(): Promise<boolean> {
    return new Promise((resolve, reject) =>
      this.#put({ kind: 'renew', done: { resolve, reject } }),
    );
  }

  /** Whether laying the document anew might make it much smaller. */
  get mayBeRenewed(): boolean {
    return this.#document.mayBeRenewed;
  }

  /** Whether the stored updates should be compacted now. */
  needsCompaction(now: number): boolean {
    return this.#document.needsCompaction(now);
  }

  /** Whether deleted text or needless rows are still stored. */
  get isLoose(): boolean {
    return this.#document.isLoose;
  }

  /** Takes nothing more from sockets; resolves when all that was taken is stored and answered. */
  async drain(): Promise<void> {
    this.#draining = true;
    while (this.#running) await this.#running;
    if (this.isLoose && !this.#gone) await this.compact();
  }

  /**
   * Closes every socket and takes nothing more. Resolves when no commit of this room is running.
   * `detailOf`: what a socket is told beside the code in place of the sentence, each its own.
   */
  async end(reason: CloseReason, detailOf?: () => string): Promise<void> {
    this.#gone = true;
    for (const connection of this.#connections) connection.close(reason, detailOf?.());
    this.#connections.clear();
    await this.#running?.catch(() => undefined);
    abandon(this.#queue.splice(0), new RoomGone(reason));
    this.#document.destroy();
  }

  #put(work: Work): void {
    if (this.#gone) return abandon([work], new RoomGone('gone'));
    this.#queue.push(work);
    this.#waitingSince ??= performance.now();
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0 && !this.#gone) {
      await this.#deps.pulse.next();
      if (!this.#gone) await this.#takeTurn(this.#nextBatch());
    }
    this.#running = null;
  }

  #nextBatch(): readonly Work[] {
    if (this.#suspects === 0) return this.#queue.splice(0);
    this.#suspects -= 1;
    return this.#queue.splice(0, 1);
  }

  async #takeTurn(batch: readonly Work[]): Promise<void> {
    const turn = new Turn(this.key);
    const since = this.#waitingSince ?? performance.now();
    this.#waitingSince = null;
    const taken = this.#document.together(turn, () =>
      batch.find((work) => !this.#intake.take(work, turn)),
    );
    if (!taken || taken.value) return this.#withoutPoison(batch, taken?.value);
    turn.update = this.#document.takeAdded();
    if (!(await this.#survives(batch, () => this.#commit(turn)))) return;
    turn.tell(() => this.#fanOut(turn));
    if (turn.saved.size > 0)
      this.#deps.observe.acknowledged(turn.saved.size, performance.now() - since);
    if (turn.hasPeoplesEdits) this.#deps.onCommitted();
    // Last: nobody waits for it.
    if (turn.compactions.length > 0) await this.#survives(batch, () => this.#compact(turn));
    if (turn.renewals.length > 0 && !this.#gone)
      await this.#survives(batch, () => this.#renew(turn));
  }

  /** False if the store failed: then the live document is not to be trusted any more. */
  async #survives(batch: readonly Work[], store: () => Promise<void>): Promise<boolean> {
    try {
      await store();
      return true;
    } catch (error) {
      this.#gone = true;
      abandon(batch, error);
      this.#deps.onFailed(error);
      return false;
    }
  }

  /**
   * Yjs broke on an update that passed the scan. Nothing was committed: lay the document anew and go on without it. Where
   * it broke only at the end of the turn, each gets a turn of its own until it is found.
   */
  async #withoutPoison(batch: readonly Work[], known: Work | undefined): Promise<void> {
    const bad = known ?? (batch.length === 1 ? batch[0] : undefined);
    if (!bad) this.#suspects = batch.length;
    else if (bad.kind === 'message') bad.connection.close('malformed');
    else abandon([bad], new MalformedUpdate('the edit broke the document'));
    this.#queue.unshift(...batch.filter((work) => work !== bad));
    await this.#survives(this.#queue, () => this.#document.load());
  }

  async #commit(turn: Turn): Promise<void> {
    const changes = turn.toChanges(this.#document.owners.stored);
    if (changes.length === 0) return;
    const from = performance.now();
    const committed = await this.#deps.storage.commit(changes);
    this.#deps.observe.commitTook(performance.now() - from);
    this.#document.noteStored(turn, committed.get(this.key));
  }

  async #compact(turn: Turn): Promise<void> {
    await this.#document.compact();
    for (const { resolve } of turn.compactions) resolve();
  }

  /** Who comes while it is being stored is greeted, and answered, only in the next turn: with the new document. */
  async #renew(turn: Turn): Promise<void> {
    const isRenewed = this.#connections.size === 0 && (await this.#document.renew());
    for (const { resolve } of turn.renewals) resolve(isRenewed);
  }

  #fanOut(turn: Turn): void {
    if (!turn.update) return;
    const { update } = turn;
    const frame = frameMessage(encodeSync('update', update));
    const only = turn.onlyWriter;
    let delivered = 0;
    for (const connection of this.#connections) {
      if (connection === only) continue;
      if (connection.offer(frame, () => this.#catchUpFrom(connection, update))) delivered += 1;
    }
    this.#deps.observe.deliveries(delivered);
  }

  /**
   * How a reader that was not sent `update` is caught up. How far it got is noted now: others whose edits it will miss may
   * not be among those who made this one.
   */
  #catchUpFrom(connection: Connection, update: Uint8Array): () => void {
    const stateVector = this.#document.stateVectorBefore(update);
    return () => this.#put({ kind: 'catch-up', connection, stateVector });
  }

  /** The server's own step 1 asks a writer for what it has made while it was away. */
  #greet(connection: Connection): void {
    if (this.name.kind !== 'agenda')
      connection.send(encodeSync('step1', this.#document.stateVector));
    if (this.#deps.rules.isShared) this.#presence.greet(connection);
  }
}
