import { smallestBlock } from './blocks.ts';

/**
 * The parts of a whole that a block does not give, by how many of its networks have each. A network's parts sum to one,
 * so that a part which one or two have could be found by subtraction: then the next part goes with it, that which the
 * fewest have, the first of several (the remainder rule). Parts that nobody has tell nothing.
 */
export function closedParts<Id extends string>(having: ReadonlyMap<Id, number>): ReadonlySet<Id> {
  const parts = [...having];
  const closed = new Set(parts.filter(([, n]) => n < smallestBlock).map(([id]) => id));
  if (parts.every(([, n]) => n === 0 || n >= smallestBlock)) return closed;
  const others = parts.filter(([id]) => !closed.has(id)).sort((a, b) => a[1] - b[1]);
  const next = others[0];
  return next ? closed.add(next[0]) : closed;
}
