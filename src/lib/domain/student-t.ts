/** Student's t distribution, for small groups: the chance of a value, and the value of a chance. */

/** The chance that |T| is at least |t|, with `df` degrees of freedom (≥ 1). 0 where t is infinite. */
export function twoSidedChance(t: number, df: number): number {
  if (!Number.isFinite(t)) return 0;
  return incompleteBeta(df / (df + t * t), df / 2, 1 / 2);
}

/** The t that is exceeded, on either side, with this chance: 0.05 and 7 degrees of freedom give 2.3646. */
export function twoSidedQuantile(chance: number, df: number): number {
  let [low, high] = [0, 1];
  while (twoSidedChance(high, df) > chance) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    // No number lies between the two any more.
    if (middle === low || middle === high) return middle;
    if (twoSidedChance(middle, df) > chance) low = middle;
    else high = middle;
  }
}

/** I_x(a, b), by the continued fraction of the side that converges (Abramowitz and Stegun 26.5.8). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x),
  );
  return (front / a) * betaFraction(x, a, b);
}

/** Lentz's way of working out a continued fraction from the front. */
function betaFraction(x: number, a: number, b: number): number {
  let [c, d] = [1, 1 / keepOff(1 - ((a + b) * x) / (a + 1))];
  let value = d;
  for (let m = 1; m <= 300; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / keepOff(1 + even * d);
    c = keepOff(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / keepOff(1 + odd * d);
    c = keepOff(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}

const keepOff = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/** ln Γ(x) for x > 0, after Lanczos (g = 7, nine terms). */
function logGamma(x: number): number {
  const sum = lanczos.reduce((all, part, i) => all + (i === 0 ? part : part / (x - 1 + i)), 0);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];
