/** A dot on a line from 1 to 5; `height` 0 to 1: what stands below it. */
export interface StackedDot {
  readonly value: number;
  readonly height: number;
}

/** Dots no nearer than this on the line would cover one another. */
const binWidth = 0.05;
const mostHigh = 7;

/** Dots that would cover one another are put on one another, and pressed together where they would stand too high. */
export function stackDots(values: readonly number[]): StackedDot[] {
  const below = new Map<number, number>();
  const levels = values.map((value) => {
    const bin = Math.round(value / binWidth);
    const level = below.get(bin) ?? 0;
    below.set(bin, level + 1);
    return { value: bin * binWidth, level };
  });
  const highest = Math.max(mostHigh, ...levels.map(({ level }) => level + 1));
  return levels.map(({ value, level }) => ({ value, height: level / highest }));
}
