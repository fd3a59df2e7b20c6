import { epsilon, exceeds } from './threshold.ts';

/** The greatest value first; values equal but for floating error keep the order they were given in. */
export function sortByValue<T>(things: readonly T[], valueOf: (thing: T) => number): T[] {
  return [...things].sort((a, b) => {
    const difference = valueOf(b) - valueOf(a);
    return Math.abs(difference) <= epsilon ? 0 : difference;
  });
}

/**
 * Ranks from 1, the greatest value first. What lies no further below the first of its group than the
 * two are tied by (`tieWidth`, in units of the value) shares its rank; the next rank counts the things
 * above it: 1, 1, 3. Groups are built from the top, so a chain of near things does not become one group.
 */
export function rankTied<T>(
  things: readonly T[],
  valueOf: (thing: T) => number,
  tieWidth: (a: T, b: T) => number,
): Map<T, number> {
  const ranks = new Map<T, number>();
  let group: { first: T; rank: number } | null = null;
  for (const [i, thing] of sortByValue(things, valueOf).entries()) {
    const below: number = group ? valueOf(group.first) - valueOf(thing) : 0;
    if (!group || exceeds(below, tieWidth(group.first, thing)))
      group = { first: thing, rank: i + 1 };
    ranks.set(thing, group.rank);
  }
  return ranks;
}
