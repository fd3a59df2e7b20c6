import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { Cursor } from './cursor.ts';
import type { ScannedUpdate } from './update-scan.ts';

/**
 * What a room held before it was laid anew, without a word of it: how far each Yjs client had written, whose the new
 * content is, and which entries of root maps stood. Whoever brings something of those clients holds the room as it was;
 * merged into the new content, it would bring old values back. As bytes it is what PROTOCOL.md calls `earlier`.
 */
export class EarlierContent {
  static readonly none = new EarlierContent(new Uint8Array(0), new Map());

  readonly bytes: Uint8Array;
  readonly #clocks: ReadonlyMap<number, number>;

  private constructor(bytes: Uint8Array, clocks: ReadonlyMap<number, number>) {
    this.bytes = bytes;
    this.#clocks = clocks;
  }

  /** As it was stored; null for a room that never was laid anew. */
  static read(bytes: Uint8Array | null): EarlierContent {
    if (!bytes) return EarlierContent.none;
    const stateVector = new Cursor(bytes).bytes();
    return new EarlierContent(bytes, Y.decodeStateVector(new Uint8Array(stateVector)));
  }

  /** With that of a document, whose place is taken by what `writer` has written. */
  with(doc: Y.Doc, writer: number): EarlierContent {
    const clocks = new Map([...this.#clocks, ...Y.decodeStateVector(Y.encodeStateVector(doc))]);
    const standing = standingIds(doc);
    const encoder = encoding.createEncoder();
    encoding.writeVarUint8Array(encoder, Y.encodeStateVector(clocks));
    encoding.writeVarUint(encoder, writer);
    encoding.writeVarUint(encoder, standing.length);
    for (const { client, clock } of standing) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
    }
    return new EarlierContent(encoding.toUint8Array(encoder), clocks);
  }

  has(client: number): boolean {
    return this.#clocks.has(client);
  }

  /** Whether a client that holds what this state vector says holds something of then. */
  isIn(stateVector: Uint8Array): boolean {
    if (this.#clocks.size === 0) return false;
    return [...Y.decodeStateVector(stateVector).keys()].some((client) => this.has(client));
  }

  /** Whether an update would write or delete something of then. */
  isTouchedBy(update: ScannedUpdate): boolean {
    if (this.#clocks.size === 0) return false;
    return (
      [...update.structsByClient.keys()].some((client) => this.has(client)) ||
      update.deletes.some(({ client }) => this.has(client))
    );
  }
}

/** The ids of what stands in the root maps, key by key. */
function standingIds(doc: Y.Doc): Y.ID[] {
  const items = [...doc.share.values()].flatMap((type) => [...type._map.values()]);
  return items.filter((item) => !item.deleted).map((item) => item.id);
}
