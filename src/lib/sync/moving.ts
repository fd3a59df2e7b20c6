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
  { room, device }: ConnectionOptions,
  frame: decoding.Decoder,
  onMoved: (state: Uint8Array) => void,
): void {
  const { doc } = live;
  const { events } = live.transport;
  const earlier = readEarlier(readRenewed(frame));
  const fresh = new Y.Doc();
  let isOpen = false;
  /** Each of them once: two who wrote the same entry would outdo each other for ever. */
  const written = new Set<string>();
  const step = (): void => {
    if (!isOpen) return;
    const missing = unsentIn(doc, earlier).filter(
      (entry) => !written.has(JSON.stringify(entry)) && isMissing(entry, fresh, earlier),
    );
    if (missing.length > 0) {
      for (const entry of missing) written.add(JSON.stringify(entry));
      write(missing, fresh);
    } else if (written.size === 0 || transport.isDelivered) {
      isOpen = false;
      onMoved(Y.encodeStateAsUpdate(fresh));
    }
  };
  live.transport.destroy();
  const transport = new Transport(formatRoomName(room), fresh, device, {
    ...events,
    onSynced() {
      isOpen = true;
      step();
    },
    onChange() {
      events.onChange();
      step();
    },
    onRefused: (code) => events.onRefused(code, fresh),
  });
  live.transport = transport;
  transport.connect();
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
