import type { StoredDocument } from './storage.ts';

interface Room {
  last: number;
  readonly updates: Map<number, Uint8Array>;
  readonly clients: Map<number, string>;
  earlier: Uint8Array | null;
}

/** Updates and claimed client ids, by room. Bytes are copied on the way in and on the way out. */
export class MemoryDocuments {
  readonly #rooms = new Map<string, Room>();

  append(name: string, update: Uint8Array): number {
    const room = this.#room(name);
    room.last += 1;
    room.updates.set(room.last, new Uint8Array(update));
    return room.last;
  }

  compact(name: string, state: Uint8Array, through: number): number {
    const { updates, last } = this.#rooms.get(name) ?? emptyRoom();
    if (!updates.has(through)) return last;
    for (const number of [...updates.keys()]) if (number <= through) updates.delete(number);
    updates.set(through, new Uint8Array(state));
    return last;
  }

  renew(name: string, state: Uint8Array, through: number, earlier: Uint8Array): number {
    const room = this.#rooms.get(name) ?? emptyRoom();
    if (room.last !== through || through === 0) return room.last;
    room.clients.clear();
    room.earlier = new Uint8Array(earlier);
    return this.compact(name, state, through);
  }

  claim(name: string, client: number, browser: string): void {
    const { clients } = this.#room(name);
    if (!clients.has(client)) clients.set(client, browser);
  }

  remove(name: string): void {
    this.#rooms.delete(name);
  }

  removeUnder(prefix: string): void {
    for (const name of this.#under(prefix)) this.#rooms.delete(name);
  }

  forgetClaimsUnder(prefix: string): void {
    for (const name of this.#under(prefix)) this.#rooms.get(name)?.clients.clear();
  }

  load(name: string): StoredDocument {
    const { updates, last, clients, earlier } = this.#rooms.get(name) ?? emptyRoom();
    const inOrder = [...updates].sort(([a], [b]) => a - b);
    return {
      updates: inOrder.map(([, update]) => new Uint8Array(update)),
      through: last,
      clients: new Map(clients),
      earlier: earlier && new Uint8Array(earlier),
    };
  }

  toCompact(limit: number): string[] {
    const crowded = [...this.#rooms].filter(([, room]) => room.updates.size > 1);
    return crowded.slice(0, limit).map(([name]) => name);
  }

  #room(name: string): Room {
    const room = this.#rooms.get(name) ?? emptyRoom();
    this.#rooms.set(name, room);
    return room;
  }

  #under(prefix: string): string[] {
    return [...this.#rooms.keys()].filter((name) => name.startsWith(prefix));
  }
}

const emptyRoom = (): Room => ({
  last: 0,
  updates: new Map(),
  clients: new Map(),
  earlier: null,
});
