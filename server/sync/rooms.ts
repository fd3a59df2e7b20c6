import type { CloseReason } from '#lib/protocol/close-codes.ts';
import type { Limits } from '#lib/protocol/limits.ts';
import { formatRoomName, readRoomName, type RoomName } from '#lib/protocol/room-name.ts';
import type { WorkshopId } from '#lib/domain/id.ts';
import type { Log } from '../ops/log.ts';
import type { Clock } from '../ops/ports.ts';
import { within } from '../ops/within.ts';
import type * as Y from 'yjs';
import type { Change, Storage } from '../storage/storage.ts';
import type { Connection } from './connection.ts';
import type { RoomRules } from './live-document.ts';
import { Pulse } from './pulse.ts';
import type { RenewalRule } from './renewal.ts';
import { Room, RoomGone, type RoomObserver } from './room.ts';

export interface RoomsDeps {
  readonly storage: Storage;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly log: Log;
  readonly observe: RoomObserver;
  readonly rulesOf: (name: RoomName) => RoomRules;
  /** When a document is laid anew; as usual if left out. */
  readonly renewal?: RenewalRule;
  /** Told after each commit that held people's edits. */
  readonly onCommitted: (name: RoomName) => void;
}

const unloadAfterMs = 30_000;
const quietMs = 20_000;
const silentMs = 60_000;

/** The live rooms of this process: one shared load each, unloaded when idle and stored (DUR4). */
export class Rooms {
  readonly #deps: RoomsDeps;
  readonly #pulse = new Pulse();
  readonly #rooms = new Map<string, Promise<Room>>();
  readonly #live = new Map<string, Room>();
  readonly #idleSince = new Map<string, number>();
  /** One round through the rooms at a time: a store that hangs is not asked again each second. */
  #tending: Promise<void> | null = null;

  constructor(deps: RoomsDeps) {
    this.#deps = deps;
  }

  get size(): number {
    return this.#live.size;
  }

  get connections(): readonly Connection[] {
    return [...this.#live.values()].flatMap((room) => [...room.connections]);
  }

  /** The room, loaded. All who ask while it loads share that load. */
  open(name: RoomName): Promise<Room> {
    const key = formatRoomName(name);
    const known = this.#rooms.get(key);
    if (known) return known;
    const loading = this.#load(name, key);
    this.#rooms.set(key, loading);
    loading.catch(() => this.#forget(key, loading));
    return loading;
  }

  async #load(name: RoomName, key: string): Promise<Room> {
    const { onCommitted, rulesOf, log } = this.#deps;
    const room: Room = await Room.load(name, {
      ...this.#deps,
      pulse: this.#pulse,
      rules: rulesOf(name),
      onCommitted: () => onCommitted(name),
      onFailed: (error) => {
        this.#deps.observe.storeFailed();
        log.error('room: the store failed', { room: name.kind }, error);
        void this.#end(room, 'storeFailed');
      },
    });
    this.#live.set(key, room);
    return room;
  }

  /** Writes as the server; durable when it resolves. */
  edit(
    name: RoomName,
    write: (doc: Y.Doc) => void,
    changes: readonly Change[] = [],
  ): Promise<void> {
    return this.#withRoom(name, (room) => room.edit(write, changes));
  }

  /** Reads the committed document. */
  read<T>(name: RoomName, read: (doc: Y.Doc) => T): Promise<T> {
    return this.#withRoom(name, (room) => room.read(read));
  }

  compact(name: RoomName): Promise<void> {
    return this.#withRoom(name, (room) => room.compact());
  }

  /** Compacts a room by its stored name; a name that is none is passed over. */
  async compactStored(key: string): Promise<void> {
    const name = readRoomName(key);
    if (name) await this.compact(name);
  }

  /** A room may be unloaded between being found and being used: then it is loaded again, once. */
  async #withRoom<T>(name: RoomName, use: (room: Room) => Promise<T>): Promise<T> {
    try {
      return await use(await this.open(name));
    } catch (error) {
      if (!(error instanceof RoomGone)) throw error;
      return use(await this.open(name));
    }
  }

  /** Ends a room that may be loaded or loading; new visitors load it again from the store. */
  async end(name: RoomName, reason: CloseReason): Promise<void> {
    const room = await this.#rooms.get(formatRoomName(name))?.catch(() => null);
    if (room) await this.#end(room, reason);
  }

  async endWorkshop(workshop: WorkshopId, reason: CloseReason): Promise<void> {
    const rooms = [...this.#live.values()].filter((room) => room.name.workshop === workshop);
    await Promise.all(rooms.map((room) => this.#end(room, reason)));
  }

  async #end(room: Room, reason: CloseReason, detailOf?: () => string): Promise<void> {
    if (this.#live.get(room.key) === room) {
      this.#live.delete(room.key);
      this.#rooms.delete(room.key);
      this.#idleSince.delete(room.key);
    }
    await room.end(reason, detailOf);
  }

  #forget(key: string, loading: Promise<Room>): void {
    if (this.#rooms.get(key) === loading) this.#rooms.delete(key);
  }

  /** The connections of a workshop, of all its rooms. */
  connectionsOf(workshop: WorkshopId): readonly { room: Room; connection: Connection }[] {
    const rooms = [...this.#live.values()].filter((room) => room.name.workshop === workshop);
    return rooms.flatMap((room) =>
      [...room.connections].map((connection) => ({ room, connection })),
    );
  }

  /** Keeps connections alive, compacts what is due, unloads what is idle. To be called every second or so. */
  async tick(): Promise<void> {
    // Before any room waits for the store: who hears nothing for long comes again.
    for (const connection of this.connections) {
      connection.keepAlive(quietMs);
      connection.dropIfSilent(silentMs);
    }
    this.#tending ??= this.#tendAll().finally(() => (this.#tending = null));
    await this.#tending;
  }

  async #tendAll(): Promise<void> {
    for (const room of [...this.#live.values()])
      await this.#tend(room).catch((error: unknown) =>
        this.#deps.log.warn('room: could not be compacted', { room: room.name.kind }, error),
      );
  }

  async #tend(room: Room): Promise<void> {
    const now = this.#deps.clock();
    if (room.needsCompaction(now)) await room.compact();
    if (!room.isIdle) return void this.#idleSince.delete(room.key);
    const since = this.#idleSince.get(room.key) ?? now;
    this.#idleSince.set(room.key, since);
    if (now - since >= unloadAfterMs) await this.#unload(room);
  }

  async #unload(room: Room): Promise<void> {
    if (room.isLoose) await room.compact();
    if (room.isIdle && room.mayBeRenewed && (await room.renew()))
      this.#deps.log.info('room: laid anew', { room: room.name.kind });
    if (room.isIdle) await this.#end(room, 'restarting');
  }

  /**
   * Stores everything, then tells everyone to come back, each with a detail of their own. False if the store did not
   * take it all within `ms`: what is not stored then was never acknowledged or shown to anyone.
   */
  async close(ms: number, detailOf: () => string): Promise<boolean> {
    const isStored = await within(ms, this.#drain());
    const ended = [...this.#live.values()].map((room) => this.#end(room, 'restarting', detailOf));
    if (isStored) await Promise.all(ended);
    return isStored;
  }

  async #drain(): Promise<void> {
    await Promise.allSettled(this.#rooms.values());
    await Promise.allSettled([...this.#live.values()].map((room) => room.drain()));
  }
}
