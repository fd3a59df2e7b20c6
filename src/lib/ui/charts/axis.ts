/** A line from `min` to `max`. */
export interface Axis {
  readonly min: number;
  readonly max: number;
}

/** Where a value lies on the line, in per cent of its length; values beyond an end lie at that end. */
export function placeOn(axis: Axis, value: number): number {
  const share = (value - axis.min) / (axis.max - axis.min);
  return Math.min(1, Math.max(0, share)) * 100;
}
