import type { AssessmentView } from '#lib/api/contract-types.ts';
import { type Band, bandOf } from '#lib/domain/factor-score.ts';
import { scoreRange, type ScoreRange } from '#lib/domain/score-range.ts';
import { weightOf } from '#lib/domain/scored-instrument.ts';
import type { SuccessFactor } from '#lib/domain/tasks.ts';
import type { ResultsContent } from './content.ts';
import type { ItemFinding } from './item-findings.ts';

/** An item that bears on a factor, and how much. */
export interface FactorItem {
  readonly finding: ItemFinding;
  readonly weight: number;
}

export type FactorFigures = AssessmentView['factors'][number];

/** One factor's figures with its words. `items`: all that bear on it, shown or not. */
export interface FactorFinding {
  readonly figures: FactorFigures;
  readonly factor: SuccessFactor;
  readonly items: readonly FactorItem[];
}

/** The factors in the order of the source. */
export function readFactors(
  { factors }: AssessmentView,
  { factorsById, instrument }: ResultsContent,
  items: readonly ItemFinding[],
): FactorFinding[] {
  return factors.flatMap((figures) => {
    const factor = factorsById.get(figures.id);
    if (!factor) return [];
    const weigh = ({ obstacle }: ItemFinding) =>
      weightOf(instrument, obstacle.id, 'factors', figures.id);
    const bearing = items.map((finding) => ({ finding, weight: weigh(finding) }));
    return [{ figures, factor, items: bearing.filter(({ weight }) => weight > 0) }];
  });
}

/** What holds a factor down most: its shown items by how far they take it below 5, the farthest first. */
export function heaviestItems({ items }: FactorFinding): FactorItem[] {
  const takenOff = ({ finding, weight }: FactorItem) => weight * ((finding.figures.mean ?? 1) - 1);
  return items
    .filter(({ finding }) => finding.figures.mean !== null)
    .sort((a, b) => takenOff(b) - takenOff(a));
}

/** `otherBands`: those that the true score may as well lie in. */
export interface BandedRange extends ScoreRange {
  readonly otherBands: readonly Band[];
}

/** Where the score may lie, with the bands that it may lie in beside its own; null where `scoreRange` is. */
export function rangeOf(figures: FactorFigures): BandedRange | null {
  const range = scoreRange(figures);
  if (range === null) return null;
  const { low, high } = range;
  const bands = new Set([bandOf(high), bandOf(low)]);
  // A range over all three bands touches the middle one too.
  if (bands.has('strength') && bands.has('concern')) bands.add('discuss');
  return { low, high, otherBands: [...bands].filter((one) => one !== figures.band) };
}

/** Whether all who could answer did, to every item of the factor: then its score is no estimate. */
export const isAnsweredByAll = ({ items }: FactorFinding, eligible: number | null): boolean =>
  eligible !== null &&
  items.length > 0 &&
  items.every(({ finding }) => finding.figures.n >= eligible);
