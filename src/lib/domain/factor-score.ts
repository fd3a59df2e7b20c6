import { isEnough, weigh, type Evidence } from './evidence.ts';
import { reaches } from './threshold.ts';

/** The bands of the Wilder Collaboration Factors Inventory: a strength, to be discussed, a concern. */
export type Band = 'strength' | 'discuss' | 'concern';

/** The least score of a band, the best band first. What reaches none is a `concern`. */
export const bandFloors = [
  ['strength', 4],
  ['discuss', 3],
] as const satisfies readonly (readonly [Band, number])[];

/** The band of an unrounded score, floating error forgiven. */
export const bandOf = (score: number): Band =>
  bandFloors.find(([, floor]) => reaches(score, floor))?.[0] ?? 'concern';

/** `score` 1 to 5, 5 = the factor is fully there. `coverage` 0 to 1. `uncertainty` in points. */
export interface FactorScore {
  id: string;
  score: number | null;
  band: Band | null;
  coverage: number;
  uncertainty: number | null;
}

/**
 * F = Σ w·(6 − m) / Σ w over the items shown, so that it stands beside the survey report's five-point
 * means. No score where less than 2/3 of the factor's weight is shown.
 */
export function scoreFactor(evidence: Evidence): FactorScore {
  const { target: id, coverage } = evidence;
  if (!isEnough(evidence)) return { id, score: null, band: null, coverage, uncertainty: null };
  const score = weigh(evidence, (item) => 6 - item.mean) / evidence.weight;
  return { id, score, band: bandOf(score), coverage, uncertainty: uncertaintyOf(evidence) };
}

/**
 * Σ w·SE / Σ w: the greatest standard error that the score can have, since a tally does not tell how
 * the answers to two items go together. Null if one item's error cannot be known.
 */
function uncertaintyOf(evidence: Evidence): number | null {
  if (evidence.bearings.some(({ item }) => item.standardError === null)) return null;
  return weigh(evidence, (item) => item.standardError ?? 0) / evidence.weight;
}
