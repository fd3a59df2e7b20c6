import * as Y from 'yjs';
import type { RefusalCode } from '#lib/protocol/messages.ts';
import { MalformedUpdate } from './cursor.ts';
import { countRivals } from './rivals.ts';
import type { Id, ScannedRange, ScannedStruct, ScannedUpdate } from './update-scan.ts';

/** What a writer may do in a document now. */
export interface WriteRule {
  /** false: nothing may be added or deleted */
  readonly open: boolean;
  /** names of the root maps that may be written */
  readonly maps: ReadonlySet<string>;
  /** whether this writer may use a Yjs client id; on boards an id belongs to the browser that used it first */
  readonly mayUseClient: (client: number) => boolean;
}

export interface JudgeBounds {
  readonly maxStructsPerUpdate: number;
  readonly maxOddStructsPerUpdate: number;
  readonly maxStepsPerUpdate: number;
  readonly maxJsonDepth: number;
}

export type Verdict =
  /** everything in it is held already */
  | { readonly kind: 'nothing' }
  /** `clients`: whose structs it adds; `newKeys`: how many map keys appear that were not there */
  | {
      readonly kind: 'adds';
      readonly clients: readonly number[];
      readonly deletes: boolean;
      readonly newKeys: number;
    }
  /** it builds on something that is not here */
  | { readonly kind: 'gap' }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | { readonly kind: 'too-large' };

const contentDoc = 9;

/**
 * SYNC1: judges one client's update alone, by what it adds to the committed document. Structs and deletions
 * that are held already are skipped, since every step 2 and every replay of a phone's store repeats them.
 * `doc` is not changed.
 * @throws MalformedUpdate where an update contradicts itself
 */
export function judge(
  doc: Y.Doc,
  update: ScannedUpdate,
  rule: WriteRule,
  bounds: JudgeBounds,
): Verdict {
  const added = findAdded(doc, update);
  const deleted = findDeleted(doc, update, added);
  if (added.structs.length === 0 && !added.gap && deleted.ids.length === 0 && !deleted.gap)
    return { kind: 'nothing' };
  if (!rule.open) return { kind: 'refused', code: 'read-only' };
  if (added.structs.length > bounds.maxStructsPerUpdate) return { kind: 'too-large' };
  const clients = [...new Set(added.structs.map((struct) => struct.client))];
  if (!clients.every(rule.mayUseClient)) return { kind: 'refused', code: 'foreign-client-id' };
  if (added.structs.some((struct) => struct.content === contentDoc))
    return { kind: 'refused', code: 'forbidden-content' };
  if (added.gap || deleted.gap) return { kind: 'gap' };
  return judgePlaces(doc, update, added.structs, deleted.ids, clients, rule, bounds);
}

function judgePlaces(
  doc: Y.Doc,
  update: ScannedUpdate,
  structs: readonly ScannedStruct[],
  deleted: readonly Id[],
  clients: readonly number[],
  rule: WriteRule,
  bounds: JudgeBounds,
): Verdict {
  const places = new Places(doc, update);
  for (const id of [...structs.filter((struct) => struct.kind === 'item'), ...deleted]) {
    const root = places.rootOf(id);
    if (root === 'missing') return { kind: 'gap' };
    if (root !== null && !rule.maps.has(root.name))
      return { kind: 'refused', code: 'forbidden-map' };
    if (root !== null && root.depth > bounds.maxJsonDepth) return { kind: 'too-large' };
  }
  const shape = measure(doc, structs);
  if (shape.odd > bounds.maxOddStructsPerUpdate) return { kind: 'too-large' };
  const most = bounds.maxStepsPerUpdate;
  if (shape.odd > 0 && countRivals(doc, structs, most) > most) return { kind: 'too-large' };
  return { kind: 'adds', clients, deletes: deleted.length > 0, newKeys: shape.newKeys };
}

/** The structs of `update` that reach beyond what `doc` holds; `gap` if some before them are missing. */
function findAdded(doc: Y.Doc, update: ScannedUpdate): { structs: ScannedStruct[]; gap: boolean } {
  const structs: ScannedStruct[] = [];
  let gap = false;
  for (const [client, scanned] of update.structsByClient) {
    let held = Y.getState(doc.store, client);
    for (const struct of scanned) {
      const end = struct.clock + struct.length;
      if (struct.kind === 'skip' || end <= held) continue;
      if (struct.clock > held) gap = true;
      structs.push(struct);
      held = end;
    }
  }
  return { structs, gap };
}

/** An id in every struct that a deletion would newly delete; `gap` if it deletes what is not here. */
function findDeleted(
  doc: Y.Doc,
  update: ScannedUpdate,
  added: { structs: readonly ScannedStruct[] },
): { ids: Id[]; gap: boolean } {
  const ids: Id[] = [];
  const reach = reachByClient(added.structs);
  let gap = false;
  for (const range of update.deletes) {
    const held = Y.getState(doc.store, range.client);
    const end = range.clock + range.length;
    if (end > Math.max(held, reach.get(range.client) ?? 0)) gap = true;
    if (range.clock < held) ids.push(...undeletedIn(doc, range));
    if (end > held) ids.push(...addedIn(update, range, held));
  }
  return { ids, gap };
}

function reachByClient(structs: readonly ScannedStruct[]): Map<number, number> {
  const reach = new Map<number, number>();
  for (const { client, clock, length } of structs) reach.set(client, clock + length);
  return reach;
}

function undeletedIn(doc: Y.Doc, range: ScannedRange): Id[] {
  const structs = doc.store.clients.get(range.client) ?? [];
  const ids: Id[] = [];
  for (let i = Y.findIndexSS(structs, range.clock); i < structs.length; i += 1) {
    const struct = structs[i]!;
    if (struct.id.clock >= range.clock + range.length) break;
    if (!struct.deleted) ids.push(struct.id);
  }
  return ids;
}

function addedIn(update: ScannedUpdate, range: ScannedRange, held: number): Id[] {
  const structs = update.structsByClient.get(range.client) ?? [];
  const ids: Id[] = [];
  for (let i = firstEndingAfter(structs, Math.max(held, range.clock)); i < structs.length; i += 1) {
    const struct = structs[i]!;
    if (struct.clock >= range.clock + range.length) break;
    if (struct.kind === 'item') ids.push(struct);
  }
  return ids;
}

/** Index of the first struct that reaches beyond `clock`; the number of structs if none does. */
function firstEndingAfter(structs: readonly ScannedStruct[], clock: number): number {
  let [low, high] = [0, structs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const struct = structs[middle]!;
    if (struct.clock + struct.length > clock) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a struct stands: under which root type, within how many others; null: nowhere (its parent was collected). */
type Root = { readonly name: string; readonly depth: number } | null | 'missing';

/** On the way to a root: `deeper` where the next is the parent, not a neighbour. */
interface Way {
  readonly key: string;
  readonly deeper: boolean;
}

/** Finds the root type of a struct in the document or in the update, through origins and parents. */
class Places {
  readonly #doc: Y.Doc;
  readonly #update: ScannedUpdate;
  readonly #found = new Map<string, Root>();

  constructor(doc: Y.Doc, update: ScannedUpdate) {
    this.#doc = doc;
    this.#update = update;
  }

  /** Walks until a place is known, then remembers it for the whole way: linear over an update. */
  rootOf(id: Id): Root {
    const way: Way[] = [];
    const seen = new Set<string>();
    let at: Id = id;
    for (;;) {
      const key = `${at.client}:${at.clock}`;
      const known = this.#found.get(key);
      const next = known === undefined ? this.#step(at) : { root: known };
      if ('root' in next) return this.#remember([...way, { key, deeper: false }], next.root);
      if (seen.has(key)) throw new MalformedUpdate('a circle of references');
      seen.add(key);
      way.push({ key, deeper: next.deeper });
      at = next.id;
    }
  }

  #remember(way: readonly Way[], end: Root): Root {
    let root = end;
    for (const { key, deeper } of way.toReversed()) {
      if (deeper && root !== null && root !== 'missing') root = { ...root, depth: root.depth + 1 };
      this.#found.set(key, root);
    }
    return root;
  }

  #step(id: Id): { root: Root } | { id: Id; deeper: boolean } {
    if (id.clock < Y.getState(this.#doc.store, id.client)) return { root: this.#rootInDoc(id) };
    const struct = this.#scanned(id);
    if (!struct || struct.kind === 'skip') return { root: 'missing' };
    if (struct.kind === 'gc') return { root: null };
    if (typeof struct.parent === 'string') return { root: { name: struct.parent, depth: 1 } };
    if (struct.parent) return { id: struct.parent, deeper: true };
    const [first, second] = struct.origin
      ? [struct.origin, struct.rightOrigin]
      : [struct.rightOrigin!, null];
    if (second) this.#checkSameRoot(first, second);
    return { id: first, deeper: false };
  }

  /** Neighbours live under one parent; an update that says otherwise was made by hand. */
  #checkSameRoot(left: Id, right: Id): void {
    const [a, b] = [this.#heldRoot(left), this.#heldRoot(right)];
    if (a && b && a.name !== b.name) throw new MalformedUpdate('neighbours in different places');
  }

  #heldRoot(id: Id): Exclude<Root, 'missing'> {
    const held = id.clock < Y.getState(this.#doc.store, id.client);
    const root = held ? this.#rootInDoc(id) : (this.#found.get(`${id.client}:${id.clock}`) ?? null);
    return root === 'missing' ? null : root;
  }

  #rootInDoc(id: Id): Exclude<Root, 'missing'> {
    let struct: Y.Item | Y.GC = Y.getItem(this.#doc.store, Y.createID(id.client, id.clock));
    for (let depth = 1; ; depth += 1) {
      if (!(struct instanceof Y.Item) || !(struct.parent instanceof Y.AbstractType)) return null;
      if (struct.parent._item === null) return { name: Y.findRootTypeKey(struct.parent), depth };
      struct = struct.parent._item;
    }
  }

  #scanned(id: Id): ScannedStruct | undefined {
    const structs = this.#update.structsByClient.get(id.client) ?? [];
    const struct = structs[firstEndingAfter(structs, id.clock)];
    return struct && struct.clock <= id.clock ? struct : undefined;
  }
}

/**
 * `odd`: structs that are no plain overwrite of a map's key or append. Yjs places each of them by walking
 * past its rivals, so many at once cost quadratic time (yjs#687); people's edits have hardly any.
 */
function measure(doc: Y.Doc, structs: readonly ScannedStruct[]): { odd: number; newKeys: number } {
  const taken = new Set<string>();
  let [odd, newKeys] = [0, 0];
  const isFirst = (key: string): boolean => !taken.has(key) && Boolean(taken.add(key));
  for (const struct of structs) {
    if (struct.kind !== 'item') continue;
    const isNewKey =
      typeof struct.parent === 'string' && struct.parentSub !== null && !hasKey(doc, struct);
    if (isNewKey && isFirst(`k${struct.parent as string} ${struct.parentSub}`)) newKeys += 1;
    else if (struct.rightOrigin || !struct.origin) odd += 1;
    else if (
      !isFirst(`o${struct.origin.client}:${struct.origin.clock}`) ||
      hasRight(doc, struct.origin)
    )
      odd += 1;
  }
  return { odd, newKeys };
}

function hasKey(doc: Y.Doc, struct: ScannedStruct): boolean {
  const type = doc.share.get(struct.parent as string);
  return type?._map.has(struct.parentSub!) ?? false;
}

function hasRight(doc: Y.Doc, id: Id): boolean {
  if (id.clock >= Y.getState(doc.store, id.client)) return false;
  const item = Y.getItem(doc.store, Y.createID(id.client, id.clock));
  return item instanceof Y.Item && item.right !== null;
}
