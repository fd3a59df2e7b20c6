import type * as Y from 'yjs';
import { messageTypes } from '#lib/protocol/messages.ts';
import type { RoomClient } from './browser-like.ts';

/** writer → the highest number of theirs that a map holds */
export type Marks = ReadonlyMap<string, number>;

/** A writer goes round over that many keys, so that much is overwritten and documents stay small. */
const keysPerWriter = 5;

/** Reads what witnesses have written in a map. Numbers of a writer only grow, and Yjs takes them in order. */
export function readMarks(map: Y.Map<unknown>): Marks {
  const marks = new Map<string, number>();
  for (const [key, value] of map.entries()) note(marks, key, value);
  return marks;
}

function note(marks: Map<string, number>, key: string, value: unknown): void {
  const writer = key.split('.')[0]!;
  if (typeof value === 'number') marks.set(writer, Math.max(marks.get(writer) ?? 0, value));
}

/**
 * Writes numbers that grow, each an update of its own, and keeps account of what it was promised (acknowledged on
 * this very connection) and of what it saw of others. To be made when everything sent so far is saved.
 */
export class Witness {
  readonly name: string;
  readonly #room: RoomClient;
  readonly #map: Y.Map<unknown>;
  readonly #socket: unknown;
  readonly #sentBefore: number;
  readonly #from: number;
  readonly #seen = new Map<string, number>();
  #written: number;
  #promised: number;

  constructor(name: string, room: RoomClient, mapName: string) {
    this.name = name;
    this.#room = room;
    this.#map = room.doc.getMap(mapName);
    this.#socket = room.provider.ws;
    this.#sentBefore = room.sent;
    this.#from = this.#written = this.#promised = readMarks(this.#map).get(name) ?? 0;
    this.#map.observe((event) => {
      for (const key of event.keysChanged) note(this.#seen, key, this.#map.get(key));
    });
    this.#listenForSaved();
  }

  #listenForSaved(): void {
    const { messageHandlers } = this.#room.provider;
    const taken = messageHandlers[messageTypes.saved]!;
    messageHandlers[messageTypes.saved] = (...told) => {
      taken(...told);
      if (this.#room.provider.ws !== this.#socket) return;
      const promised = this.#from + this.#room.saved - this.#sentBefore;
      this.#promised = Math.max(this.#promised, promised);
    };
  }

  write(): void {
    this.#written += 1;
    this.#map.set(`${this.name}.${this.#written % keysPerWriter}`, this.#written);
  }

  /** how many of its numbers were acknowledged here */
  get acknowledged(): number {
    return this.#promised - this.#from;
  }

  /** Everything that must be in the map after whatever happened to the server. */
  get owed(): Marks {
    const owed = new Map([...this.#seen].filter(([writer]) => writer !== this.name));
    return owed.set(this.name, this.#promised);
  }
}

/** What was owed and is not there: a sentence for each. */
export const missingFrom = (stored: Marks, owed: Marks): string[] =>
  [...owed].flatMap(([writer, number]) =>
    (stored.get(writer) ?? 0) < number
      ? [`${writer} is at ${stored.get(writer) ?? 0}, but ${number} was promised or seen`]
      : [],
  );
