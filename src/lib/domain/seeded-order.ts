/**
 * An order that depends on `seed` and the ids alone: each phone goes through the same things in an order of its own,
 * so that nothing wins by standing first. It stays as it is when things are added or taken away.
 */
export function inSeededOrder<T extends { readonly id: string }>(
  seed: string,
  things: readonly T[],
): readonly T[] {
  return things
    .map((thing) => ({ thing, place: seededPlace(`${seed}/${thing.id}`) }))
    .sort((a, b) => a.place - b.place || (a.thing.id < b.thing.id ? -1 : 1))
    .map(({ thing }) => thing);
}

/** 0 to 2³² − 1. FNV-1a, then the finish of MurmurHash3, so that ids which differ in one letter end far apart. */
export function seededPlace(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
