import type { Counts } from './tally.ts';

/** How many ratings were given. */
export const countRatings = (counts: Counts): number => counts.reduce((sum, c) => sum + c, 0);

/** Sums `figure(rating)` over all ratings given. */
const total = (counts: Counts, figure: (rating: number) => number): number =>
  counts.reduce((sum, count, i) => sum + count * figure(i + 1), 0);

/** Mean rating, 1 to 5; null without ratings. */
export function meanOf(counts: Counts): number | null {
  const n = countRatings(counts);
  return n === 0 ? null : total(counts, (rating) => rating) / n;
}

/**
 * Mean of each rating's excess over neutral, 0 to 1: a 4 counts ½, a 5 counts 1, the rest nothing. Unlike
 * the mean, a divided room counts: those who see no trouble do not outweigh those who do.
 */
export function excessOf(counts: Counts): number | null {
  const n = countRatings(counts);
  return n === 0 ? null : total(counts, (rating) => Math.max(0, (rating - 3) / 2)) / n;
}

/**
 * Standard error of the mean rating, in points of the scale: s/√n·√(1 − n/N), s with divisor n − 1, where
 * N are the eligible people (unknown: 1 in place of the second root). 0 once all of them have answered;
 * null where one rating alone gives no s.
 */
export function standardErrorOf(counts: Counts, eligible: number | null): number | null {
  const n = countRatings(counts);
  const mean = meanOf(counts);
  if (mean === null) return null;
  if (eligible !== null && n >= eligible) return 0;
  if (n < 2) return null;
  const variance = total(counts, (rating) => (rating - mean) ** 2) / (n - 1);
  return Math.sqrt((variance / n) * (eligible === null ? 1 : 1 - n / eligible));
}
