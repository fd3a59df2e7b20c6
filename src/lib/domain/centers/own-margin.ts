import { z95 } from '../wilson.ts';

/**
 * How far one network's own factor may be off at most, in points, rounded up to tenths: its 95 % interval from the
 * greatest standard error that the score can have (`uncertainty`). Null where that cannot be known.
 */
export const ownMargin = (uncertainty: number | null | undefined): number | null =>
  // The small subtrahend keeps 0.3, which floating arithmetic holds a little above, from becoming 0.4.
  uncertainty ? Math.ceil(z95 * uncertainty * 10 - 1e-9) / 10 : null;
