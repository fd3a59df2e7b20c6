/** Points of a small picture of years: scores 1 to 5 on 25 units each, years over its width. */
export interface YearPoint {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface YearValue {
  readonly year: number;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const heightOf = (score: number): number => 110 - (Math.min(5, Math.max(1, score)) - 1) * 25;

/** Years without a value have no point. */
export function placeYears(values: readonly YearValue[], years: readonly number[]): YearPoint[] {
  return values.flatMap(({ year, mean, low, high }) => {
    const place = years.indexOf(year);
    if (mean === null || place < 0) return [];
    const x = years.length === 1 ? 125 : 34 + (place * 184) / (years.length - 1);
    return [
      {
        x,
        y: heightOf(mean),
        value: mean,
        low: heightOf(low ?? mean),
        high: heightOf(high ?? mean),
      },
    ];
  });
}

export const pathOf = (points: readonly YearPoint[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** The band between the ends of the intervals; nothing for a single point. */
export function bandPath(points: readonly YearPoint[]): string {
  if (points.length < 2) return '';
  const there = points.map(({ x, high }, i) => `${i === 0 ? 'M' : 'L'}${x} ${high}`);
  const back = [...points].reverse().map(({ x, low }) => `L${x} ${low}`);
  return `${[...there, ...back].join('')}Z`;
}
