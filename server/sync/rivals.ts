import * as Y from 'yjs';
import type { Id, ScannedStruct } from './update-scan.ts';

/**
 * How many structs of the document Yjs walks past to find the places of an update's own, counted up to about `most`. Usually
 * none; but where many clients have put something at one place, each newcomer walks past all of them, so that a
 * document of some megabytes can be made to take hours for a small update (yjs#687).
 */
export function countRivals(doc: Y.Doc, structs: readonly ScannedStruct[], most: number): number {
  let steps = 0;
  for (const struct of structs) {
    if (struct.kind !== 'item') continue;
    steps += countOf(doc, struct, most - steps);
    if (steps > most) break;
  }
  return steps;
}

function countOf(doc: Y.Doc, struct: ScannedStruct, most: number): number {
  const left = heldItem(doc, struct.origin);
  const right = heldItem(doc, struct.rightOrigin);
  // What stands right beside something new is new itself, and met within the update.
  if ((struct.origin && !left) || (struct.rightOrigin && !right)) return 0;
  let next = left ? left.right : firstAt(doc, struct, right);
  let steps = 0;
  while (next !== null && next !== right && steps <= most) {
    steps += 1;
    next = next.right;
  }
  return steps;
}

function heldItem(doc: Y.Doc, id: Id | null): Y.Item | null {
  if (!id || id.clock >= Y.getState(doc.store, id.client)) return null;
  const item: unknown = Y.getItem(doc.store, Y.createID(id.client, id.clock));
  return item instanceof Y.Item ? item : null;
}

/** Where Yjs begins to look for something without a left neighbour. */
function firstAt(doc: Y.Doc, struct: ScannedStruct, right: Y.Item | null): Y.Item | null {
  const type = right ? right.parent : typeOf(doc, struct);
  if (!(type instanceof Y.AbstractType)) return null;
  const key = right ? right.parentSub : struct.parentSub;
  let first = key === null ? type._start : (type._map.get(key) ?? null);
  while (key !== null && first?.left) first = first.left;
  return first;
}

function typeOf(doc: Y.Doc, { parent }: ScannedStruct): unknown {
  if (typeof parent === 'string') return doc.share.get(parent);
  const item = heldItem(doc, parent);
  return item?.content instanceof Y.ContentType ? item.content.type : null;
}
