import { wilsonInterval, type Interval } from '../wilson.ts';
import { smallestBlock } from './blocks.ts';
import type { FigureKind } from './figure.ts';
import { tQuantile95 } from './t-quantile.ts';

/** Sums over networks, from which everything that is said of several is worked out. */
export interface Sums {
  n: number;
  sum: number;
  squares: number;
}

/**
 * The plain mean of networks: each counts once, however many answered in it. `networks` is how many have the figure.
 * `low`, `high`: the 95 % interval; null below five networks, of which a spread says too much of each and too little of
 * all. Of scores and of shares of dots it is that of t (null where all are alike), `mean` give or take one margin; of
 * yes or no (a task was put first) it is Wilson's score interval (wilson.ts), which t would let run below 0 and over 1
 * and to nothing at either end. `mean` is null where the cell is closed.
 * All are given in whole tenths (shares in whole hundredths) and no finer: figures of networks are fractions with small
 * and different denominators, so that an unrounded sum of three can be taken apart into the three; and factors are sums
 * over obstacles, so that unrounded means of both give away the one network of a block that lacks an obstacle.
 */
export interface NetworkMean {
  readonly networks: number;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const closedCell: NetworkMean = { networks: 0, mean: null, low: null, high: null };

const leastForInterval = 5;

/** What a figure is measured in: how finely it is given, and from where to where it runs. */
interface Measure {
  readonly grain: number;
  readonly from: number;
  readonly to: number;
}
const score: Measure = { grain: 0.1, from: 1, to: 5 };
const share: Measure = { grain: 0.01, from: 0, to: 1 };
const measures: Readonly<Record<FigureKind, Measure>> = {
  ...{ factor: score, obstacle: score },
  ...{ task: share, want: share },
};

/**
 * The plain mean of networks' values, rounded as it is given, and its 95 % interval; nothing of fewer than a block, no
 * interval of fewer than five. A task's mean is a share of networks, so its interval is Wilson's, all others' Student's.
 */
export function meanOfNetworks(sums: Sums, kind: FigureKind = 'factor'): NetworkMean {
  const { n, sum } = sums;
  if (n < smallestBlock) return closedCell;
  const mean = roundTo(measures[kind].grain, sum / n);
  const interval = n < leastForInterval ? null : intervalOf(sums, kind, mean);
  return { networks: n, mean, low: interval?.low ?? null, high: interval?.high ?? null };
}

function intervalOf(sums: Sums, kind: FigureKind, mean: number): Interval | null {
  const { grain, from, to } = measures[kind];
  if (kind === 'task') return outwards(wilsonInterval(sums.sum, sums.n, null), grain);
  const margin = marginOf(sums, grain);
  if (margin === null) return null;
  const [low, high] = [Math.max(from, mean - margin), Math.min(to, mean + margin)];
  return { low: roundTo(grain, low), high: roundTo(grain, high) };
}

/** Ends are rounded away from the middle, so that no interval is given narrower than it is. */
const outwards = (interval: Interval | null, grain: number): Interval | null =>
  interval && {
    low: roundTo(grain, Math.floor(interval.low / grain + 1e-9) * grain),
    high: roundTo(grain, Math.ceil(interval.high / grain - 1e-9) * grain),
  };

/** Division by a whole number: 0.1 times 33 would be 3.3000000000000003. */
export function roundTo(grain: number, value: number): number {
  const parts = Math.round(1 / grain);
  return Math.round(value * parts) / parts;
}

/** Half the interval of t, rounded up to whole grains. */
function marginOf({ n, sum, squares }: Sums, grain: number): number | null {
  const mean = sum / n;
  const variance = Math.max(0, (squares - n * mean * mean) / (n - 1));
  // Where all are alike t would say that nothing is left to chance.
  if (variance < 1e-12) return null;
  const margin = tQuantile95(n - 1) * Math.sqrt(variance / n);
  // The small subtrahend keeps 0.3, which floating arithmetic holds a little above, from becoming 0.4.
  return Math.ceil(margin / grain - 1e-9) * grain;
}
