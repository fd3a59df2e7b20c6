import { countRatings, standardErrorOf } from '../distribution.ts';
import type { Counts } from '../tally.ts';
import { z95 } from '../wilson.ts';
import { tQuantile95 } from './t-quantile.ts';

/** Rounded up to tenths, so that nothing is given narrower than it is. Null where nothing is known, and where it is 0. */
const shown = (margin: number | null | undefined): number | null =>
  // The small subtrahend keeps 0.3, which floating arithmetic holds a little above, from becoming 0.4.
  margin ? Math.ceil(margin * 10 - 1e-9) / 10 : null;

/**
 * How far one network's own factor may be off at most, in points, rounded up to tenths: its 95 % interval from the
 * greatest standard error that the score can have (`uncertainty`). Null where that cannot be known.
 */
export const ownMargin = (uncertainty: number | null | undefined): number | null =>
  shown(uncertainty && z95 * uncertainty);

/** How far one network's own mean of an obstacle may be off (`marginOf`), rounded up to tenths. */
export const obstacleMargin = (margin: number | null | undefined): number | null => shown(margin);

/**
 * Half the 95 % interval of the mean of one network's answers, in points: Student's t, since they are few. Null where
 * all answers are alike, or nobody is left who could have answered: neither tells how far it is off.
 */
export function marginOf(counts: Counts, eligible: number | null): number | null {
  const error = standardErrorOf(counts, eligible);
  return error ? tQuantile95(countRatings(counts) - 1) * error : null;
}
