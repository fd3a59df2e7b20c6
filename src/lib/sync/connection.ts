import * as Y from 'yjs';
import type { Decoder } from 'lib0/decoding';
import { formatRoomName, type RoomName } from '#lib/protocol/room-name.ts';
import type { Device } from './device.ts';
import { knownCodes, readFinalClose, type FinalClose } from './final-close.ts';
import { KeptCopies, type Entries, type KeptCopy } from './kept-copy.ts';
import { Listeners } from './listeners.ts';
import { LocalLog } from './local-log.ts';
import { noStores } from './local-store.ts';
import { saveStateOf, type SaveState } from './save-state.ts';
import { keptCopySlot, StoreName } from './store-name.ts';
import { Transport, type LinkState } from './transport.ts';

export interface ConnectionOptions {
  readonly room: RoomName;
  readonly device: Device;
  /** Keep the document on this device too. Rooms that one only reads need not. */
  readonly persist: boolean;
  /** What a person would want back if the server refuses an edit and the document has to go. */
  readonly copy?: (doc: Y.Doc) => Entries;
}

/** How much of the room is here: nothing yet, what this device kept, or what the server holds. */
export type LoadState = 'nothing' | 'device' | 'server';

/** One document with its way to the disk and its way to the server. They come and go together. */
export interface Live {
  readonly doc: Y.Doc;
  readonly log: LocalLog;
  /** another one while what is unsent moves to a room that was laid anew */
  transport: Transport;
}

/**
 * A browser's connection to one room. Edits go into `doc` through the doors of `documents` and are
 * kept here, sent, merged and confirmed; `doc` is replaced by a new one when the server refuses an
 * edit (ROLE2), the room was laid anew or its content was deleted, so nobody may hold on to it.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #storeName: StoreName;
  readonly #kept: KeptCopies;
  readonly #documentListeners = new Listeners();
  readonly #statusListeners = new Listeners();
  readonly #presenceListeners = new Listeners();
  #live: Live | null = null;
  /** Read while the connection is not open. */
  #idleDoc = new Y.Doc();
  #loaded: LoadState = 'nothing';
  #closed: FinalClose | null = null;
  #isAnnouncing = false;
  /** Said again by each new document. */
  #said: Entries | null = null;
  #stopListening: readonly (() => void)[] = [];

  constructor(options: ConnectionOptions) {
    const { slots } = options.device;
    this.#options = options;
    this.#storeName = new StoreName(slots, options.room);
    this.#kept = new KeptCopies(slots, keptCopySlot(options.room));
  }

  /** The document as it is now. */
  get doc(): Y.Doc {
    return this.#live?.doc ?? this.#idleDoc;
  }

  get loaded(): LoadState {
    return this.#loaded;
  }

  get link(): LinkState {
    if (this.#closed) return 'closed';
    return this.#live?.transport.link ?? 'starting';
  }

  /** Why the server closed the room for good, or null. */
  get closed(): FinalClose | null {
    return this.#closed;
  }

  get save(): SaveState {
    return saveStateOf({
      local: this.#live?.log.state ?? 'opening',
      link: this.link,
      closed: this.#closed?.reason ?? null,
      isDelivered: this.#live?.transport.isDelivered ?? false,
      unsent: this.#live?.transport.isUnsent ?? false,
      storeFails: this.#live?.transport.storeFails ?? false,
    });
  }

  /** What the server did not take. Stays, over reloads too, until it is dismissed. */
  get keptCopy(): KeptCopy | null {
    return this.#kept.current;
  }

  /** What others in the room say of themselves just now, by connection. Anyone may say anything: readers parse it. */
  get others(): ReadonlyMap<number, unknown> {
    return this.#live?.transport.others ?? new Map();
  }

  /** Tells the others in the room, as long as this connection lasts; null takes it back. Only boards pass it on. */
  say(state: Entries | null): void {
    this.#said = state;
    this.#live?.transport.say(state);
  }

  /** Calls when `others` may have changed. Returns the way to stop. */
  onPresence(listener: () => void): () => void {
    return this.#presenceListeners.add(listener);
  }

  dismissKeptCopy(): void {
    this.#kept.dismiss();
    this.#announce();
  }

  /** Calls after each change of the document, once per transaction, and when it is replaced. Returns the way to stop. */
  onDocument(listener: () => void): () => void {
    return this.#documentListeners.add(listener);
  }

  /** Calls when `loaded`, `link`, `closed`, `save` or `keptCopy` may have changed. Returns the way to stop. */
  onStatus(listener: () => void): () => void {
    return this.#statusListeners.add(listener);
  }

  open(): void {
    if (this.#live) return;
    const { page } = this.#options.device;
    this.#stopListening = [
      page.onWake((networkChanged) => this.#wake(networkChanged)),
      page.onLeave(() => this.#live?.log.settle()),
    ];
    this.#start(true);
  }

  /** Lets go of the room. What is on its way to the disk still gets there; what is unsent is sent the next time. */
  close(): void {
    this.#stopListening.forEach((stop) => stop());
    this.#stopListening = [];
    this.#live?.log.settle();
    this.#idleDoc = this.doc;
    this.#stop();
    this.#announce();
  }

  /** Tries again after a final close: a new cookie may open what the old one did not. */
  retry(): void {
    if (!this.#closed || !this.#live) return;
    this.#closed = null;
    this.#live.transport.connect();
  }

  /** Drops everything of this room here and loads it anew, after its owner had the content deleted. */
  async reset(): Promise<void> {
    this.#kept.dismiss();
    this.#closed = null;
    if (this.#live) await this.#replace(true);
    else await this.#storeName.moveOn(this.#options.device.stores);
  }

  /** Later in the same turn: in the middle of an edit the log may know of it and the transport not yet. */
  #announce(): void {
    if (this.#isAnnouncing) return;
    this.#isAnnouncing = true;
    queueMicrotask(() => {
      this.#isAnnouncing = false;
      this.#statusListeners.call();
    });
  }

  #wake(networkChanged: boolean): void {
    this.#live?.transport.wake(networkChanged);
    if (this.#live?.log.state === 'failed') this.#live.log.recover();
  }

  /** `state`: what the server holds, if that is known already. */
  #start(connect: boolean, state?: Uint8Array): void {
    const doc = new Y.Doc();
    const isCurrent = (): boolean => this.#live?.doc === doc;
    const whenCurrent =
      <A extends unknown[]>(act: (...args: A) => void) =>
      (...args: A): void => {
        if (isCurrent()) act(...args);
      };
    const onChange = whenCurrent(() => this.#announce());
    const log = new LocalLog(doc, (onLost) => this.#openStore(onLost), onChange);
    if (state) Y.applyUpdate(doc, state);
    const transport = new Transport(formatRoomName(this.#options.room), doc, this.#options.device, {
      onChange,
      onSynced: whenCurrent(() => this.#onSynced()),
      onRefused: whenCurrent((code, held) => this.#onRefused(code, held)),
      onFinalClose: whenCurrent((close) => this.#onFinalClose(close)),
      onRenewed: whenCurrent((earlier) => this.#move(earlier)),
      onPresence: whenCurrent(() => this.#presenceListeners.call()),
    });
    if (this.#said) transport.say(this.#said);
    this.#live = { doc, log, transport };
    this.#loaded = state ? 'server' : 'nothing';
    doc.on(
      'update',
      whenCurrent(() => this.#documentListeners.call()),
    );
    void log.whenLoaded.then(whenCurrent(() => this.#onLoaded(connect)));
  }

  #stop(): void {
    const live = this.#live;
    this.#live = null;
    live?.log.destroy();
    live?.transport.destroy();
    live?.doc.destroy();
  }

  /** A new document in place of this one, under a new store. */
  async #replace(connect: boolean, state?: Uint8Array): Promise<void> {
    const { stores } = this.#options.device;
    this.#stop();
    const removed = this.#storeName.moveOn(stores).catch(() => undefined);
    this.#start(connect, state);
    this.#documentListeners.call();
    this.#announce();
    await removed;
  }

  #openStore(onLost: () => void) {
    const { device, persist } = this.#options;
    this.#storeName.refresh();
    return (persist ? device.stores : noStores).open(this.#storeName.current, onLost);
  }

  #onLoaded(connect: boolean): void {
    if (this.#options.persist && this.#loaded === 'nothing') this.#loaded = 'device';
    if (connect) this.#live?.transport.connect();
    this.#announce();
  }

  #onSynced(): void {
    this.#loaded = 'server';
    const { copy } = this.#options;
    if (copy) this.#kept.settle(copy(this.doc));
    this.#announce();
  }

  #onRefused(code: string, held = this.doc): void {
    const { copy } = this.#options;
    if (copy) this.#kept.keep(code, copy(held));
    void this.#replace(true);
  }

  /** The room was laid anew: the document stays in use, and in its store, until all of it that is only here is there too. */
  #move(earlier: Decoder): void {
    const live = this.#live!;
    import('./moving.ts').then(
      (part) => {
        if (this.#live === live)
          part.moveOver(live, this.#options, earlier, (state) => void this.#replace(true, state));
      },
      // The part did not come. Whoever tries again is told again.
      () => this.#onFinalClose(readFinalClose(knownCodes.renewed)),
    );
  }

  #onFinalClose(close: FinalClose): void {
    this.#closed = close;
    if (close.reason === 'gone') this.#onGone();
  }

  /** What was deleted on the server may not stay here, and above all not be sent again. */
  #onGone(): void {
    const { copy } = this.#options;
    if (copy && this.#live?.transport.isUnsent) this.#kept.keepInMemory('gone', copy(this.doc));
    else this.#kept.dismiss();
    void this.#replace(false);
  }
}

/** Removes all that this device keeps of a room: after leaving, or after one's answers were deleted. */
export async function clearLocal(room: RoomName, device: Device): Promise<void> {
  device.slots.write(keptCopySlot(room), null);
  await new StoreName(device.slots, room).forget(device.stores);
}
