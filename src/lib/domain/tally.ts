import type { Answer, Answers } from './answer.ts';
import type { Stage } from './stage.ts';

/** How often 1, 2, 3, 4 and 5 were given. */
export type Counts = readonly [number, number, number, number, number];

/**
 * What may be known of one item. `n` counts ratings 1–5. Where the item is suppressed (PRIV3:
 * n below the smallest group) everything but n is null.
 */
export interface ItemTally {
  readonly n: number;
  readonly unknown: number | null;
  readonly na: number | null;
  readonly counts: Counts | null;
}

/** Which checklist a tally counts. Tallies of the same instrument add up; others do not. */
export interface InstrumentVersion {
  readonly stage: Stage;
  readonly version: string;
}

export interface Tally {
  readonly instrument: InstrumentVersion;
  readonly items: Readonly<Record<string, ItemTally>>;
}

/** An unsuppressed count, as only the server holds it. */
export interface ItemCount {
  readonly n: number;
  readonly unknown: number;
  readonly na: number;
  readonly counts: Counts;
}

export const emptyCount: ItemCount = { n: 0, unknown: 0, na: 0, counts: [0, 0, 0, 0, 0] };

/** `by` is 1 to count an answer in, −1 to count it out. */
export function countAnswer(count: ItemCount, answer: Answer, by: 1 | -1): ItemCount {
  if (answer === 'unknown') return { ...count, unknown: count.unknown + by };
  if (answer === 'na') return { ...count, na: count.na + by };
  const counts = count.counts.map((c, i) => (i === answer - 1 ? c + by : c)) as unknown as Counts;
  return { ...count, n: count.n + by, counts };
}

/** Counts every item over all ballots. The order of ballots does not matter. */
export function countAnswers(
  items: readonly string[],
  ballots: Iterable<Answers>,
): Record<string, ItemCount> {
  const counted: Record<string, ItemCount> = Object.fromEntries(
    items.map((id) => [id, emptyCount]),
  );
  for (const answers of ballots)
    for (const [id, answer] of answers) {
      const count = counted[id];
      if (count) counted[id] = countAnswer(count, answer, 1);
    }
  return counted;
}

/** PRIV3: an item with fewer than `minGroup` ratings keeps its n alone. */
export function suppressItem(count: ItemCount, minGroup: number): ItemTally {
  if (count.n < minGroup) return { n: count.n, unknown: null, na: null, counts: null };
  return { ...count };
}

/** Whether everyone who rated this item gave the same rating. */
export const isUnanimous = (count: ItemCount): boolean =>
  count.n > 0 && count.counts.includes(count.n);
