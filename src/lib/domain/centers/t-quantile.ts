import { twoSidedQuantile } from '../student-t.ts';

const quantiles = new Map<number, number>();

/** Student's t of a 95 % interval. Each takes a hundred steps to find, and a dashboard asks for thousands of the same. */
export function tQuantile95(df: number): number {
  const known = quantiles.get(df);
  if (known !== undefined) return known;
  const found = twoSidedQuantile(0.05, df);
  quantiles.set(df, found);
  return found;
}
