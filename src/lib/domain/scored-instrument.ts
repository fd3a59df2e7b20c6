import type { Stage } from './stage.ts';
import type { VersionChange } from './item-versions.ts';
import type { InstrumentVersion } from './tally.ts';

/** Weights by the id of what they bear on; greater than 0, at most 1. What is not named has none. */
export type Weights = Readonly<Record<string, number>>;

/** The two kinds of task. Shares, ranks and picks are each made within one kind. */
export type TaskKind = 'networkTasks' | 'futureTasks';
/** What items bear on. */
export type TargetKind = 'factors' | TaskKind;

export type ObstacleWeights = Readonly<Record<TargetKind, Weights>>;

/**
 * As much of one stage's checklist as scoring needs. Items and ids stand in the order in which equal
 * things are listed; an item has the weights of its obstacle.
 */
export interface ScoredInstrument extends Readonly<Record<TargetKind, readonly string[]>> {
  readonly stage: Stage;
  readonly version: string;
  readonly items: readonly { readonly id: string; readonly obstacle: string }[];
  readonly obstacles: ReadonlyMap<string, ObstacleWeights>;
  /** the versions up to this one, oldest first; left out where there has been no other */
  readonly history?: readonly VersionChange[];
}

/** How much an obstacle bears on a factor or task; 0 where it does not. */
export function weightOf(
  instrument: ScoredInstrument,
  obstacle: string,
  kind: TargetKind,
  target: string,
): number {
  const weights = instrument.obstacles.get(obstacle);
  if (!weights) throw new Error(`the instrument has no obstacle ${obstacle}`);
  return weights[kind][target] ?? 0;
}

/** Only figures of the same checklist in the same version may be added or compared. */
export const isSameInstrument = (a: InstrumentVersion, b: InstrumentVersion): boolean =>
  a.stage === b.stage && a.version === b.version;
