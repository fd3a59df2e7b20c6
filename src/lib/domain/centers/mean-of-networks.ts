import { twoSidedQuantile } from '../student-t.ts';
import { smallestBlock } from './blocks.ts';

/** Sums over networks, from which everything that is said of several is worked out. */
export interface Sums {
  n: number;
  sum: number;
  squares: number;
}

/**
 * The plain mean of networks: each counts once, however many answered in it. `networks` is how many have the figure.
 * `margin`: half the 95 % interval of the mean (t), in whole tenths and rounded up; null below five networks, of which
 * a spread says too much of each and too little of all, and where all are alike. `mean` is null where the cell is closed.
 * Means are given in whole tenths (shares in whole hundredths) and no finer: figures of networks are fractions with small
 * and different denominators, so that an unrounded sum of three can be taken apart into the three; and factors are sums
 * over obstacles, so that unrounded means of both give away the one network of a block that lacks an obstacle.
 */
export interface NetworkMean {
  readonly networks: number;
  readonly mean: number | null;
  readonly margin: number | null;
}

export const closedCell: NetworkMean = { networks: 0, mean: null, margin: null };

const leastForMargin = 5;

export function meanOfNetworks({ n, sum, squares }: Sums, grain = 0.1): NetworkMean {
  if (n < smallestBlock) return closedCell;
  const mean = sum / n;
  return {
    networks: n,
    mean: roundTo(grain, mean),
    margin: n < leastForMargin ? null : marginOf(n, mean, squares, grain),
  };
}

/** Division by a whole number: 0.1 times 33 would be 3.3000000000000003. */
export function roundTo(grain: number, value: number): number {
  const parts = Math.round(1 / grain);
  return Math.round(value * parts) / parts;
}

function marginOf(n: number, mean: number, squares: number, grain: number): number | null {
  const variance = Math.max(0, (squares - n * mean * mean) / (n - 1));
  // Where all are alike, as when no network of ten put a task first, t would say that nothing is left to chance.
  if (variance < 1e-12) return null;
  const margin = quantileAt(n - 1) * Math.sqrt(variance / n);
  // The small subtrahend keeps 0.3, which floating arithmetic holds a little above, from becoming 0.4.
  return Math.ceil(margin / grain - 1e-9) * grain;
}

const quantiles = new Map<number, number>();

/** Each takes a hundred steps to find, and a dashboard asks for thousands of the same. */
function quantileAt(df: number): number {
  const known = quantiles.get(df);
  if (known !== undefined) return known;
  const found = twoSidedQuantile(0.05, df);
  quantiles.set(df, found);
  return found;
}
