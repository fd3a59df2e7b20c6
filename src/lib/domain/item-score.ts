import { agreement } from './agreement.ts';
import { meanOf } from './distribution.ts';
import type { ItemTally } from './tally.ts';
import { verdictOf, type Verdict } from './verdict.ts';
import { wilsonInterval } from './wilson.ts';

/** The share of ratings 4 and 5, with its 95 % interval (null where there is nothing to estimate). */
export interface HighShare {
  value: number;
  low: number | null;
  high: number | null;
}

/**
 * What one item says. `mean` 1 to 5 (5 = a serious obstacle), `agreement` −1 to 1. A suppressed item
 * has its n alone; an item nobody rated has its counts, but no figure made from them.
 */
export interface ItemScore {
  n: number;
  unknown: number | null;
  na: number | null;
  counts: number[] | null;
  mean: number | null;
  high: HighShare | null;
  agreement: number | null;
  verdict: Verdict | null;
  suppressed: boolean;
}

/** Scores one item. `eligible`: how many people could have answered, where that is known. */
export function scoreItem(tally: ItemTally, eligible: number | null): ItemScore {
  const { n, unknown, na, counts } = tally;
  if (counts === null) return suppressed(n);
  const a = agreement(counts);
  const high = highShare(counts[3] + counts[4], n, eligible);
  const figures = { mean: meanOf(counts), high, agreement: a, verdict: verdictOf(n, a) };
  return { n, unknown, na, counts: [...counts], ...figures, suppressed: false };
}

const suppressed = (n: number): ItemScore => ({
  n,
  unknown: null,
  na: null,
  counts: null,
  mean: null,
  high: null,
  agreement: null,
  verdict: null,
  suppressed: true,
});

function highShare(hits: number, n: number, eligible: number | null): HighShare | null {
  if (n === 0) return null;
  const { low, high } = wilsonInterval(hits, n, eligible) ?? { low: null, high: null };
  return { value: hits / n, low, high };
}
