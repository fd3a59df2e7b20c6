import type { ScoredInstrument } from './scored-instrument.ts';
import type { InstrumentVersion } from './tally.ts';

/** A version of the checklists, and the items that ask something else since: reworded, or new with it. */
export interface VersionChange {
  readonly version: string;
  readonly items: readonly string[];
}

/**
 * The items that ask the same in another version of this checklist as they do now. What an item bears on does not
 * matter: old rounds are scored again with the weights of now. Null for another checklist, and for a version that this
 * one does not come from.
 */
export function itemsAlike(
  { stage, version }: InstrumentVersion,
  { history = [], ...instrument }: ScoredInstrument,
): ReadonlySet<string> | null {
  if (stage !== instrument.stage) return null;
  const ids = instrument.items.map(({ id }) => id);
  if (version === instrument.version) return new Set(ids);
  const [from, to] = [version, instrument.version].map((one) =>
    history.findIndex((change) => change.version === one),
  ) as [number, number];
  if (from === -1 || to < from) return null;
  const changed = new Set(history.slice(from + 1, to + 1).flatMap(({ items }) => items));
  return new Set(ids.filter((id) => !changed.has(id)));
}
