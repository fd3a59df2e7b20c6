import { Cursor, MalformedUpdate } from './cursor.ts';

export interface Id {
  readonly client: number;
  readonly clock: number;
}

/** One struct of an update, without its content. `content` is Yjs's content reference number. */
export interface ScannedStruct extends Id {
  readonly kind: 'item' | 'gc' | 'skip';
  /** in clock units, at least 1 */
  readonly length: number;
  readonly content: number;
  readonly origin: Id | null;
  readonly rightOrigin: Id | null;
  /** a root type's name, or the id of the item that holds the parent; both null if an origin tells it */
  readonly parent: string | Id | null;
  readonly parentSub: string | null;
}

export interface ScannedRange extends Id {
  readonly length: number;
}

/** The structure of an update (format v1): structs by client in clock order, and what it deletes. */
export interface ScannedUpdate {
  readonly structsByClient: ReadonlyMap<number, readonly ScannedStruct[]>;
  readonly deletes: readonly ScannedRange[];
}

export interface ScanBounds {
  readonly maxStructs: number;
  readonly maxJsonDepth: number;
}

const maxClock = 2 ** 40;
const content = {
  deleted: 1,
  json: 2,
  binary: 3,
  string: 4,
  embed: 5,
  format: 6,
  type: 7,
  any: 8,
  doc: 9,
};
const info = { content: 0b1_1111, hasOrigin: 0x80, hasRightOrigin: 0x40, hasParentSub: 0x20 };
const skipStruct = 10;
/** Type references of content 7 that carry a name: XML element and hook. */
const namedTypes = new Set([3, 5]);
const lastType = 6;

/**
 * Walks an update once, in time linear in its bytes, without building anything of Yjs. Everything that
 * makes Yjs slow, throw half-way or wait for ever is refused here: counts beyond the end, structs of length 0,
 * a client twice, references to oneself or to one's own future, deep JSON, trailing bytes (yjs#687).
 * @throws MalformedUpdate
 */
export function scanUpdate(update: Uint8Array, bounds: ScanBounds): ScannedUpdate {
  const cursor = new Cursor(update);
  const scanned = { structsByClient: scanStructs(cursor, bounds), deletes: scanDeletes(cursor) };
  if (cursor.remaining > 0) throw new MalformedUpdate('bytes after the end');
  return scanned;
}

function scanStructs(cursor: Cursor, bounds: ScanBounds): Map<number, ScannedStruct[]> {
  const structsByClient = new Map<number, ScannedStruct[]>();
  let total = 0;
  for (let clients = cursor.count(); clients > 0; clients -= 1) {
    const count = cursor.count();
    const client = cursor.varUint();
    let clock = cursor.varUint();
    if (structsByClient.has(client)) throw new MalformedUpdate('a client twice');
    if ((total += count) > bounds.maxStructs) throw new MalformedUpdate('too many structs');
    const structs: ScannedStruct[] = [];
    for (let i = 0; i < count; i += 1) {
      const struct = scanStruct(cursor, client, clock, bounds);
      clock += struct.length;
      if (struct.length < 1 || clock > maxClock)
        throw new MalformedUpdate('a struct of a strange length');
      structs.push(struct);
    }
    structsByClient.set(client, structs);
  }
  return structsByClient;
}

const empty = { content: 0, origin: null, rightOrigin: null, parent: null, parentSub: null };

function scanStruct(
  cursor: Cursor,
  client: number,
  clock: number,
  bounds: ScanBounds,
): ScannedStruct {
  const head = cursor.byte();
  const ref = head & info.content;
  // Yjs's readers disagree on a skip or a gc with flags set; no writer makes one.
  if (ref === skipStruct || ref === 0) {
    if (head !== ref) throw new MalformedUpdate('an unknown struct');
    return { kind: ref === 0 ? 'gc' : 'skip', client, clock, length: cursor.varUint(), ...empty };
  }
  const origin = head & info.hasOrigin ? scanReference(cursor, client, clock) : null;
  const rightOrigin = head & info.hasRightOrigin ? scanReference(cursor, client, clock) : null;
  const standsAlone = !origin && !rightOrigin;
  const parent = standsAlone ? scanParent(cursor, client, clock) : null;
  const parentSub = standsAlone && head & info.hasParentSub ? cursor.string() : null;
  const length = scanContent(cursor, ref, bounds.maxJsonDepth);
  return {
    kind: 'item',
    client,
    clock,
    length,
    content: ref,
    origin,
    rightOrigin,
    parent,
    parentSub,
  };
}

function scanReference(cursor: Cursor, client: number, clock: number): Id {
  const id = { client: cursor.varUint(), clock: cursor.varUint() };
  // Yjs does not wait for its own client's structs: such a reference throws half-way through a transaction.
  if (id.client === client && id.clock >= clock)
    throw new MalformedUpdate('a reference to its own future');
  return id;
}

function scanParent(cursor: Cursor, client: number, clock: number): string | Id {
  return cursor.varUint() === 1 ? cursor.string() : scanReference(cursor, client, clock);
}

/** Skips the content of an item; returns its length in clock units. */
function scanContent(cursor: Cursor, ref: number, maxJsonDepth: number): number {
  switch (ref) {
    case content.deleted:
      return cursor.varUint();
    case content.json:
      return scanMany(cursor, () => scanJson(cursor, true));
    case content.binary:
      cursor.bytes();
      return 1;
    case content.string:
      return cursor.string().length;
    case content.embed:
      scanJson(cursor, false);
      return 1;
    case content.format:
      cursor.string();
      scanJson(cursor, false);
      return 1;
    case content.type:
      scanType(cursor);
      return 1;
    case content.any:
      return scanMany(cursor, () => scanAny(cursor, maxJsonDepth));
    case content.doc:
      cursor.string();
      scanAny(cursor, maxJsonDepth);
      return 1;
    default:
      throw new MalformedUpdate('unknown content');
  }
}

function scanMany(cursor: Cursor, scanOne: () => void): number {
  const count = cursor.count();
  for (let i = 0; i < count; i += 1) scanOne();
  return count;
}

function scanJson(cursor: Cursor, mayBeUndefined: boolean): void {
  const text = cursor.string();
  if (mayBeUndefined && text === 'undefined') return;
  try {
    JSON.parse(text);
  } catch {
    throw new MalformedUpdate('text that is not JSON');
  }
}

function scanType(cursor: Cursor): void {
  const type = cursor.varUint();
  if (type > lastType) throw new MalformedUpdate('an unknown type');
  if (namedTypes.has(type)) cursor.string();
}

/** Skips one value of lib0's `any` encoding. */
function scanAny(cursor: Cursor, depth: number): void {
  if (depth < 0) throw new MalformedUpdate('JSON too deep');
  const kind = cursor.byte();
  switch (kind) {
    case 127: // undefined
    case 126: // null
    case 121: // false
    case 120: // true
      return;
    case 125:
      return cursor.skipVarInt();
    case 124: // float32
      return cursor.skip(4);
    case 123: // float64
    case 122: // bigint
      return cursor.skip(8);
    case 119:
      cursor.string();
      return;
    case 118: // object
      scanMany(cursor, () => {
        cursor.string();
        scanAny(cursor, depth - 1);
      });
      return;
    case 117: // array
      scanMany(cursor, () => scanAny(cursor, depth - 1));
      return;
    case 116: // bytes
      cursor.bytes();
      return;
    default:
      throw new MalformedUpdate('an unknown value');
  }
}

/** Yjs writes each client's deletions once, in order and merged; anything else could cost quadratic time. */
function scanDeletes(cursor: Cursor): ScannedRange[] {
  const deletes: ScannedRange[] = [];
  const clients = new Set<number>();
  for (let left = cursor.count(); left > 0; left -= 1) {
    const client = cursor.varUint();
    if (clients.has(client)) throw new MalformedUpdate('a client twice');
    clients.add(client);
    scanRanges(cursor, client, deletes);
  }
  return deletes;
}

function scanRanges(cursor: Cursor, client: number, deletes: ScannedRange[]): void {
  let end = 0;
  for (let left = cursor.count(); left > 0; left -= 1) {
    const range = { client, clock: cursor.varUint(), length: cursor.varUint() };
    if (range.length < 1 || range.clock < end) throw new MalformedUpdate('deletions out of order');
    end = range.clock + range.length;
    if (end > maxClock) throw new MalformedUpdate('a deletion of a strange length');
    deletes.push(range);
  }
}
