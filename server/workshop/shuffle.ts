import type { Random } from '../ops/ports.ts';

/** In an order that tells nothing of the one before: each gets a random number, and they are sorted by it. */
export function shuffled<T>(things: readonly T[], random: Random): T[] {
  return things
    .map((thing) => ({ thing, place: random(8) }))
    .sort((a, b) => compareBytes(a.place, b.place))
    .map(({ thing }) => thing);
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, i) => byte !== b[i]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}
