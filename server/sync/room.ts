import type * as Y from 'yjs';
import type { CloseReason } from '#lib/protocol/close-codes.ts';
import { formatRoomName, type RoomName } from '#lib/protocol/room-name.ts';
import type { Change } from '../storage/storage.ts';
import { Awareness } from './awareness.ts';
import type { Connection } from './connection.ts';
import { MalformedUpdate } from './cursor.ts';
import { encodeAwareness, encodeSync, type AwarenessEntry, type Message } from './frame.ts';
import type { Verdict } from './judge.ts';
import { LiveDocument, type DocumentDeps } from './live-document.ts';
import { Turn } from './turn.ts';

export interface RoomDeps extends DocumentDeps {
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
}

/** A write of the server's own: an edit of the document and what must be stored with it, or nothing. */
export interface Edit {
  readonly write: (doc: Y.Doc) => void;
  readonly changes: readonly Change[];
}

type Work =
  | { readonly kind: 'greet'; readonly connection: Connection }
  /** A slow reader has read what it had: `update` is the first that it was not sent (LIM2). */
  | { readonly kind: 'catch-up'; readonly connection: Connection; readonly update: Uint8Array }
  | {
      readonly kind: 'message';
      readonly connection: Connection;
      readonly number: number;
      readonly message: Message;
    }
  | { readonly kind: 'edit'; readonly edit: Edit; readonly done: Settle<void> }
  | { readonly kind: 'read'; readonly read: (doc: Y.Doc) => void; readonly done: Settle<void> }
  | { readonly kind: 'compact'; readonly done: Settle<void> };

interface Settle<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

const gapPatienceMs = 10_000;

/** The room was closed while something waited in it. */
export class RoomGone extends Error {
  override name = 'RoomGone';
}

/**
 * One live document. What arrives in one turn of the event loop is judged update by update, committed in one
 * transaction, then fanned out as one frame, then acknowledged (DUR1, DUR2); step 1 is answered from committed
 * state only. If a commit fails, the document is dropped and its sockets are told to come back.
 */
export class Room {
  readonly name: RoomName;
  readonly key: string;
  readonly #deps: RoomDeps;
  readonly #connections = new Set<Connection>();
  readonly #awareness: Awareness<Connection>;
  readonly #document: LiveDocument;
  #queue: Work[] = [];
  #running: Promise<void> | null = null;
  #gone = false;
  #draining = false;

  private constructor(name: RoomName, deps: RoomDeps) {
    this.name = name;
    this.key = formatRoomName(name);
    this.#deps = deps;
    this.#awareness = new Awareness(deps.limits);
    this.#document = new LiveDocument(this.key, deps);
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
    this.#tellPresence(this.#awareness.leave(connection), connection);
  }

  /** Takes a message of a connection in this room. Counted messages are numbered here, in their order. */
  receive(connection: Connection, message: Message): void {
    if (this.#draining) return;
    if (message.kind === 'awareness') return this.#takeAwareness(connection, message.entries);
    if (message.kind === 'query-awareness') return this.#sendPresence(connection);
    const number = message.kind === 'update' ? connection.countUpdate() : 0;
    if (message.kind === 'update' && !connection.spendAllowance())
      return connection.close('tooFast');
    this.#put({ kind: 'message', connection, number, message });
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
   * `detailOf`: what a socket is told beside the code, each its own.
   */
  async end(reason: CloseReason, detailOf: () => string = () => reason): Promise<void> {
    this.#gone = true;
    for (const connection of this.#connections) connection.close(reason, detailOf());
    this.#connections.clear();
    await this.#running?.catch(() => undefined);
    this.#abandon(this.#queue.splice(0), new RoomGone(reason));
    this.#document.destroy();
  }

  #put(work: Work): void {
    if (this.#gone) return this.#abandon([work], new RoomGone('gone'));
    this.#queue.push(work);
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    // One turn of the event loop, so that what arrives together is committed together.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#queue.length > 0 && !this.#gone) await this.#takeTurn(this.#queue.splice(0));
    this.#running = null;
  }

  async #takeTurn(batch: readonly Work[]): Promise<void> {
    const turn = new Turn(this.key);
    const bad = batch.find((work) => !this.#take(work, turn));
    if (bad) return this.#withoutPoison(batch, bad);
    turn.update = this.#document.takeAdded();
    try {
      await this.#commit(turn);
    } catch (error) {
      this.#gone = true;
      this.#abandon(batch, error);
      this.#deps.onFailed(error);
      return;
    }
    this.#fanOut(turn);
    turn.answer();
    if (turn.hasPeoplesEdits) this.#deps.onCommitted();
  }

  /** Yjs broke on an update that passed the scan. Nothing was committed: lay the document anew and go on without it. */
  async #withoutPoison(batch: readonly Work[], bad: Work): Promise<void> {
    if (bad.kind === 'message') bad.connection.close('malformed');
    else if ('done' in bad) bad.done.reject(new MalformedUpdate('the edit broke the document'));
    this.#queue.unshift(...batch.filter((work) => work !== bad));
    try {
      await this.#document.load();
    } catch (error) {
      this.#gone = true;
      this.#abandon(this.#queue.splice(0), error);
      this.#deps.onFailed(error);
    }
  }

  /** False if the live document can't be trusted after it. */
  #take(work: Work, turn: Turn): boolean {
    switch (work.kind) {
      case 'greet':
        turn.then(() => this.#greet(work.connection));
        return true;
      case 'catch-up':
        turn.then(() =>
          work.connection.send(encodeSync('update', this.#document.stateFrom(work.update))),
        );
        return true;
      case 'message':
        return this.#takeMessage(work.connection, work.number, work.message, turn);
      case 'edit':
        return this.#takeEdit(work.edit, work.done, turn);
      case 'read':
        turn.then(() => this.#settle(work.done, () => work.read(this.#document.doc)));
        return true;
      case 'compact':
        turn.compact = true;
        turn.then(() => work.done.resolve());
        return true;
    }
  }

  #takeMessage(connection: Connection, number: number, message: Message, turn: Turn): boolean {
    if (connection.closed) return true;
    if (message.kind === 'step1') {
      turn.then(() =>
        connection.send(encodeSync('step2', this.#document.stateSince(message.stateVector))),
      );
      return true;
    }
    if (message.kind !== 'update') return true;
    this.#deps.observe.updates(1);
    const verdict = this.#document.judge(message.update, connection.who, turn);
    return this.#follow(verdict, connection, number, message.update, message.isStep2, turn);
  }

  #follow(
    verdict: Verdict | 'malformed',
    connection: Connection,
    number: number,
    update: Uint8Array,
    isStep2: boolean,
    turn: Turn,
  ): boolean {
    if (verdict === 'malformed') return this.#turnAway(connection, 'malformed');
    if (verdict.kind === 'too-large') return this.#turnAway(connection, 'documentTooLarge');
    if (verdict.kind === 'gap') return this.#waitForParts(connection, number, isStep2, turn);
    if (isStep2) connection.fillGap();
    if (verdict.kind === 'refused') {
      this.#deps.observe.refusals(1);
      turn.then(() => connection.tellRefused(number, verdict.code));
    } else if (verdict.kind === 'adds') {
      if (!this.#document.apply(update, connection)) return false;
      this.#noteClients(verdict.clients, connection, turn);
      turn.noteEdit(connection, verdict.deletes);
    }
    turn.saved.set(connection, number);
    return true;
  }

  #turnAway(connection: Connection, reason: CloseReason): true {
    connection.close(reason);
    return true;
  }

  /** SYNC1: an update with gaps is answered with step 1; if the gaps stay, the socket is closed. */
  #waitForParts(connection: Connection, number: number, isStep2: boolean, turn: Turn): true {
    const since = connection.noteGap(number);
    if (isStep2 || this.#deps.clock() - since > gapPatienceMs) connection.close('gap');
    else turn.then(() => connection.send(encodeSync('step1', this.#document.stateVector)));
    return true;
  }

  #noteClients(clients: readonly number[], connection: Connection, turn: Turn): void {
    if (!this.#deps.rules.isShared || connection.who.browser === null) return;
    for (const client of clients) turn.claim(client, connection.who.browser);
  }

  #takeEdit(edit: Edit, done: Settle<void>, turn: Turn): boolean {
    if (!this.#document.edit(edit.write, turn)) return false;
    turn.changes.push(...edit.changes);
    turn.noteServerEdit();
    turn.then(() => done.resolve());
    return true;
  }

  async #commit(turn: Turn): Promise<void> {
    const changes = turn.toChanges(this.#document.owners.stored);
    if (changes.length > 0) {
      const from = performance.now();
      const committed = await this.#deps.storage.commit(changes);
      this.#deps.observe.commitTook(performance.now() - from);
      this.#document.noteStored(turn, committed.get(this.key));
    }
    if (turn.compact) await this.#document.compact();
  }

  #fanOut(turn: Turn): void {
    if (!turn.update) return;
    const { update } = turn;
    const frame = encodeSync('update', update);
    const only = turn.onlyWriter;
    let delivered = 0;
    for (const connection of this.#connections) {
      if (connection === only) continue;
      if (connection.offer(frame, () => this.#put({ kind: 'catch-up', connection, update })))
        delivered += 1;
    }
    this.#deps.observe.deliveries(delivered);
  }

  /** The server's own step 1 asks a writer for what it has made while it was away. */
  #greet(connection: Connection): void {
    if (this.name.kind !== 'agenda')
      connection.send(encodeSync('step1', this.#document.stateVector));
    if (this.#deps.rules.isShared && this.#awareness.present.length > 0)
      this.#sendPresence(connection);
  }

  #takeAwareness(connection: Connection, entries: readonly AwarenessEntry[]): void {
    if (!this.#deps.rules.isShared) return;
    const { browser } = connection.who;
    const taken = this.#awareness.take(entries, connection, (id) =>
      this.#document.mayUse(id, browser),
    );
    for (const { client } of browser === null ? [] : taken)
      this.#document.owners.reserve(client, browser!);
    this.#tellPresence(taken, connection);
  }

  #tellPresence(entries: readonly AwarenessEntry[], from: Connection): void {
    if (entries.length === 0) return;
    const frame = encodeAwareness(entries);
    for (const connection of this.#connections)
      if (connection !== from && !connection.isLagging) connection.send(frame);
  }

  #sendPresence(connection: Connection): void {
    if (this.#deps.rules.isShared) connection.send(encodeAwareness(this.#awareness.present));
  }

  #settle(done: Settle<void>, read: () => void): void {
    try {
      read();
      done.resolve();
    } catch (error) {
      done.reject(error);
    }
  }

  #abandon(works: readonly Work[], error: unknown): void {
    for (const work of works) if ('done' in work) work.done.reject(error);
  }
}
