/**
 * How far a computed figure may miss a threshold by floating error alone. Figures made from counts of
 * at most some hundred people lie much further apart than this where they differ at all.
 */
export const epsilon = 1e-9;

/** value ≥ threshold, floating error forgiven. */
export const reaches = (value: number, threshold: number): boolean => value >= threshold - epsilon;

/** value > threshold, and by more than floating error. */
export const exceeds = (value: number, threshold: number): boolean => value > threshold + epsilon;
