import { bandFloors } from './factor-score.ts';
import { seriousMean } from './talk-order.ts';
import { reaches } from './threshold.ts';

/**
 * A figure with one decimal, rounded half up; rounded down instead where rounding up would lift it over
 * one of `floors` that it does not reach (multiples of 0.1). For figures from 0 up.
 */
export function showOneDecimal(value: number, floors: readonly number[] = []): string {
  // The small addend keeps 2.35, which floating arithmetic holds a little below, from showing as 2.3.
  const rounded = Math.round(value * 10 + 1e-8) / 10;
  const contradicts = floors.some((floor) => reaches(rounded, floor) && !reaches(value, floor));
  return (contradicts ? Math.floor(value * 10) / 10 : rounded).toFixed(1);
}

/** A factor's score, which never looks like the band above its own: 3.96 is shown as 3.9. */
export const showScore = (score: number): string =>
  showOneDecimal(
    score,
    bandFloors.map(([, floor]) => floor),
  );

/** An item's mean, which never looks like one that is serious enough to be talked about when it is not. */
export const showMean = (mean: number): string => showOneDecimal(mean, [seriousMean]);
