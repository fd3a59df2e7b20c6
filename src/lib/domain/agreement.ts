/**
 * Agreement A in ordered rating scales (Cees van der Eijk, “Measuring agreement in ordered rating
 * scales”, Quality & Quantity 35, 2001): 1 where all are in one category, 0 where all categories are
 * equally full, −1 where half stand at either end.
 */

/** Which categories are not empty, in their order. */
type Pattern = readonly (0 | 1)[];

/**
 * A of `counts`, one count per category of the scale in its order (at least three categories; any
 * whole or fractional counts ≥ 0). Null where nothing was counted.
 */
export function agreement(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= 0) return null;
  let left = [...counts];
  let sum = 0;
  while (left.some((count) => count > 0)) {
    const height = Math.min(...left.filter((count) => count > 0));
    const pattern: Pattern = left.map((count) => (count > 0 ? 1 : 0));
    sum += ((height * sizeOf(pattern)) / total) * patternAgreement(pattern);
    left = left.map((count) => (count > 0 ? count - height : count));
  }
  return sum;
}

/** A of one layer, in which each category is either empty or as full as the others. */
export function patternAgreement(pattern: Pattern): number {
  const size = sizeOf(pattern);
  if (size === 1) return 1;
  const { unimodal, bimodal } = countTriples(pattern);
  if (unimodal + bimodal === 0) return 0;
  const k = pattern.length;
  const unimodality = ((k - 2) * unimodal - (k - 1) * bimodal) / ((k - 2) * (unimodal + bimodal));
  return unimodality * (1 - (size - 1) / (k - 1));
}

const sizeOf = (pattern: Pattern): number => pattern.filter((full) => full === 1).length;

/** Triples of categories in their order: 110 and 011 speak for one peak, 101 for two; others say nothing. */
function countTriples(pattern: Pattern): { unimodal: number; bimodal: number } {
  const triples = { unimodal: 0, bimodal: 0 };
  for (let i = 0; i < pattern.length; i++)
    for (let j = i + 1; j < pattern.length; j++)
      for (let k = j + 1; k < pattern.length; k++) {
        const triple = `${pattern[i]}${pattern[j]}${pattern[k]}`;
        if (triple === '110' || triple === '011') triples.unimodal++;
        if (triple === '101') triples.bimodal++;
      }
  return triples;
}
