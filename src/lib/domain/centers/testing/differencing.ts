/** Linear algebra of one who has many sums and wants a single figure. */
type Equation = readonly number[];

function rankOf(rows: readonly Equation[]): number {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  const width = left[0]?.length ?? 0;
  for (let column = 0; column < width && rank < left.length; column += 1) {
    const pivot = left.findIndex((row, i) => i >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot === -1) continue;
    [left[rank], left[pivot]] = [left[pivot]!, left[rank]!];
    const top = left[rank]!;
    for (let i = rank + 1; i < left.length; i += 1) {
      const factor = left[i]![column]! / top[column]!;
      if (factor !== 0) for (let j = column; j < width; j += 1) left[i]![j]! -= factor * top[j]!;
    }
    rank += 1;
  }
  return rank;
}

/** Row echelon form without rows of zeros, so that many equations become few. */
function distinct(rows: readonly Equation[]): Equation[] {
  return [...new Map(rows.map((row) => [row.join(), row])).values()];
}

/**
 * The first one or two unknowns of which some combination of the equations speaks alone; null where each combination
 * speaks of three or more. It does if leaving their columns out makes the equations say less than before.
 */
export function smallestFound(equations: readonly Equation[]): readonly number[] | null {
  const rows = distinct(equations);
  const width = rows[0]?.length ?? 0;
  const whole = rankOf(rows);
  const says = (without: readonly number[]) =>
    rankOf(rows.map((row) => row.map((value, i) => (without.includes(i) ? 0 : value)))) < whole;
  for (let a = 0; a < width; a += 1)
    for (let b = a; b < width; b += 1) {
      const pair = a === b ? [a] : [a, b];
      if (says(pair)) return pair;
    }
  return null;
}
