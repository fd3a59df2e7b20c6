import { excessOf, meanOf, standardErrorOf } from './distribution.ts';
import { weightOf, type ScoredInstrument, type TargetKind } from './scored-instrument.ts';
import type { ItemTally, Tally } from './tally.ts';
import { reaches } from './threshold.ts';

/** An item whose counts are shown. Only these enter factors and tasks: a score over a hidden item would give its mean away. */
export interface ShownItem {
  readonly id: string;
  readonly obstacle: string;
  readonly n: number;
  /** 1 to 5. */
  readonly mean: number;
  /** Mean excess over neutral, 0 to 1. */
  readonly excess: number;
  /** Of the mean, in points; null where it cannot be known. */
  readonly standardError: number | null;
}

export interface Bearing {
  readonly item: ShownItem;
  readonly weight: number;
}

/**
 * What is shown of the items that bear on one factor or task, in the instrument's order. `weight` sums
 * their weights; `coverage` is its share (0 to 1) of the weight of all items of the instrument.
 */
export interface Evidence {
  readonly target: string;
  readonly bearings: readonly Bearing[];
  readonly weight: number;
  readonly coverage: number;
}

const minCoverage = 2 / 3;

/** Whether enough is shown to score the factor or task. */
export const isEnough = (evidence: Evidence): boolean => reaches(evidence.coverage, minCoverage);

/** Collects the evidence for every factor, or for every task of a kind, in the instrument's order. */
export function collectEvidence(
  tally: Tally,
  instrument: ScoredInstrument,
  kind: TargetKind,
  eligible: number | null,
): Evidence[] {
  const shown = readShownItems(tally, instrument, eligible);
  return instrument[kind].map((target) => {
    const weigh = (item: { obstacle: string }) => weightOf(instrument, item.obstacle, kind, target);
    const bearings = shown
      .map((item) => ({ item, weight: weigh(item) }))
      .filter(({ weight }) => weight > 0);
    const weight = sum(bearings.map((bearing) => bearing.weight));
    const whole = sum(instrument.items.map(weigh));
    return { target, bearings, weight, coverage: whole === 0 ? 0 : weight / whole };
  });
}

/** Sums `figure` over the evidence, each item by its weight. */
export const weigh = (evidence: Evidence, figure: (item: ShownItem) => number): number =>
  sum(evidence.bearings.map(({ item, weight }) => weight * figure(item)));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function readShownItems(
  tally: Tally,
  instrument: ScoredInstrument,
  eligible: number | null,
): ShownItem[] {
  return instrument.items.flatMap(({ id, obstacle }) => {
    const shown = readShown(tally.items[id], eligible);
    return shown ? [{ id, obstacle, ...shown }] : [];
  });
}

function readShown(item: ItemTally | undefined, eligible: number | null) {
  if (!item?.counts) return null;
  const mean = meanOf(item.counts);
  const excess = excessOf(item.counts);
  if (mean === null || excess === null) return null;
  return { n: item.n, mean, excess, standardError: standardErrorOf(item.counts, eligible) };
}
