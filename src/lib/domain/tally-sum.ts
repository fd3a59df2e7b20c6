import { isSameInstrument } from './scored-instrument.ts';
import type { Counts, ItemTally, Tally } from './tally.ts';

/**
 * One tally of the answers of two. Null where they count different instruments: those do not add up.
 * An item that is suppressed or missing in a part stays suppressed in the sum, with the n of both: the
 * counts of the other part alone would pass for those of all.
 */
export function addTallies(a: Tally, b: Tally): Tally | null {
  if (!isSameInstrument(a.instrument, b.instrument)) return null;
  const ids = new Set([...Object.keys(a.items), ...Object.keys(b.items)]);
  const items = [...ids].map((id) => [id, addItems(a.items[id], b.items[id])] as const);
  return { instrument: a.instrument, items: Object.fromEntries(items) };
}

const missing: ItemTally = { n: 0, unknown: null, na: null, counts: null };

function addItems(a: ItemTally = missing, b: ItemTally = missing): ItemTally {
  const n = a.n + b.n;
  if (a.counts === null || b.counts === null) return { n, unknown: null, na: null, counts: null };
  return {
    n,
    unknown: addKnown(a.unknown, b.unknown),
    na: addKnown(a.na, b.na),
    counts: addCounts(a.counts, b.counts),
  };
}

const addKnown = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a + b;

const addCounts = (a: Counts, b: Counts): Counts => [
  a[0] + b[0],
  a[1] + b[1],
  a[2] + b[2],
  a[3] + b[3],
  a[4] + b[4],
];
