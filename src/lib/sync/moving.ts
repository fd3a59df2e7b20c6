import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { formatRoomName } from '#lib/protocol/room-name.ts';
import { readRenewed } from '#lib/protocol/messages.ts';
import type { ConnectionOptions, Live } from './connection.ts';
import { Transport } from './transport.ts';

/** What the server held of a room until it was laid anew: PROTOCOL.md calls it `earlier`. */
interface Earlier {
  /** client id → how far it had written */
  readonly clocks: ReadonlyMap<number, number>;
  /** whose the room's content is since then */
  readonly writer: number;
  /** `client:clock` of the entries that stood then */
  readonly standing: ReadonlySet<string>;
}

/** An entry of a root map that was written here and is not on the server; undefined: it was taken away. */
interface Unsent {
  readonly map: string;
  readonly key: string;
  readonly value: unknown;
}

/**
 * Writes again, by name, what only this document holds of a room that was laid anew, and calls `onMoved` with the room's new
 * state once the server has all of it durably. The document may be written in until then; its transport is another one. A
 * refusal is told with the document that was refused.
 */
export function moveOver(
  live: Live,
  options: ConnectionOptions,
  frame: decoding.Decoder,
  onMoved: (state: Uint8Array) => void,
): void {
  live.transport = new Move(live, readEarlier(readRenewed(frame)), onMoved).begin(options);
  live.transport.connect();
}

/** What is unsent of a document, on its way into the room as it is now. */
class Move {
  readonly #live: Live;
  readonly #earlier: Earlier;
  readonly #onMoved: (state: Uint8Array) => void;
  readonly #fresh = new Y.Doc();
  /** Each of them once: two who wrote the same entry would outdo each other for ever. */
  readonly #written = new Set<string>();
  /** Whether the room as it is now is here, and not all that was unsent is there. */
  #isOpen = false;

  constructor(live: Live, earlier: Earlier, onMoved: (state: Uint8Array) => void) {
    this.#live = live;
    this.#earlier = earlier;
    this.#onMoved = onMoved;
  }

  /** The way into the room, in place of the one that the server has closed. */
  begin({ room, device }: ConnectionOptions): Transport {
    const { events } = this.#live.transport;
    this.#live.transport.destroy();
    const transport: Transport = new Transport(formatRoomName(room), this.#fresh, device, {
      ...events,
      onSynced: () => {
        this.#isOpen = true;
        this.#step(transport);
      },
      onChange: () => {
        events.onChange();
        this.#step(transport);
      },
      onRefused: (code) => events.onRefused(code, this.#fresh),
    });
    return transport;
  }

  #step(transport: Transport): void {
    if (!this.#isOpen) return;
    const missing = this.#missing();
    if (missing.length > 0) this.#write(missing);
    else if (this.#written.size === 0 || transport.isDelivered) {
      this.#isOpen = false;
      this.#onMoved(Y.encodeStateAsUpdate(this.#fresh));
    }
  }

  #missing(): Unsent[] {
    return unsentIn(this.#live.doc, this.#earlier).filter(
      (entry) =>
        !this.#written.has(JSON.stringify(entry)) && isMissing(entry, this.#fresh, this.#earlier),
    );
  }

  #write(entries: readonly Unsent[]): void {
    for (const entry of entries) this.#written.add(JSON.stringify(entry));
    write(entries, this.#fresh);
  }
}

function readEarlier(bytes: Uint8Array): Earlier {
  const decoder = decoding.createDecoder(bytes);
  const clocks = Y.decodeStateVector(decoding.readVarUint8Array(decoder));
  const writer = decoding.readVarUint(decoder);
  const standing = new Set<string>();
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1)
    standing.add(`${decoding.readVarUint(decoder)}:${decoding.readVarUint(decoder)}`);
  return { clocks, writer, standing };
}

/** What the server did not have is what lies beyond its clocks, and what stood there and is deleted here. */
function unsentIn(doc: Y.Doc, { clocks, writer, standing }: Earlier): Unsent[] {
  const unsent: Unsent[] = [];
  for (const [map, type] of doc.share)
    for (const [key, item] of type._map) {
      const { client, clock } = item.lastId;
      if (client === writer) continue;
      const isNew = clock >= (clocks.get(client) ?? 0);
      if (isNew || (item.deleted && standing.has(`${client}:${clock}`)))
        unsent.push({ map, key, value: valueOf(item) });
    }
  return unsent;
}

const valueOf = (item: Y.Item): unknown =>
  item.deleted ? undefined : item.content.getContent().at(-1);

/** What someone wrote since the room was laid anew is not taken away by who did not know of it. */
function isMissing({ map, key, value }: Unsent, fresh: Y.Doc, { writer }: Earlier): boolean {
  const held = fresh.getMap(map)._map.get(key);
  if (value === undefined) return held !== undefined && !held.deleted && held.id.client === writer;
  return JSON.stringify(value) !== JSON.stringify(held && valueOf(held));
}

function write(entries: readonly Unsent[], doc: Y.Doc): void {
  doc.transact(() => {
    for (const { map, key, value } of entries)
      if (value === undefined) doc.getMap(map).delete(key);
      else doc.getMap(map).set(key, value);
  });
}
