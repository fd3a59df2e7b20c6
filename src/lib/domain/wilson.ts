/** The 97.5 % quantile of the normal distribution. */
export const z95 = 1.959963984540054;

/** Both ends are shares, 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % score interval of a share of `hits` among `n` (E. B. Wilson, JASA 22, 1927). Where it is
 * known how many people are eligible (not how many joined), n is first enlarged by the finite
 * population correction n' = n(N−1)/(N−n). Null where there is nothing to estimate: nobody answered,
 * or everybody eligible did.
 */
export function wilsonInterval(hits: number, n: number, eligible: number | null): Interval | null {
  if (n <= 0) return null;
  if (eligible !== null && n >= eligible) return null;
  const size = eligible === null ? n : (n * (eligible - 1)) / (eligible - n);
  return scoreInterval(hits / n, size);
}

function scoreInterval(share: number, size: number): Interval {
  const spread = 1 + z95 ** 2 / size;
  const centre = (share + z95 ** 2 / (2 * size)) / spread;
  const half =
    (z95 / spread) * Math.sqrt((share * (1 - share)) / size + z95 ** 2 / (4 * size ** 2));
  // At shares of 0 and 1 an end is exactly 0 or 1, which floating error would step over.
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
