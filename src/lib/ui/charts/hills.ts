import { curveBumpX, line } from 'd3-shape';

/** A point of the drawing, y downwards. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the columns of a small histogram stand in a box of `width` by `height`. */
export interface HillColumn extends Point {
  readonly height: number;
}

/** Columns at the middle of equal shares of the width; the tallest fills the height. */
export function hillColumns(
  counts: readonly number[],
  width: number,
  height: number,
): HillColumn[] {
  const most = Math.max(1, ...counts);
  const share = width / counts.length;
  return counts.map((count, i) => {
    const tall = (count / most) * height;
    return { x: share * (i + 0.5), y: height - tall, height: tall };
  });
}

/**
 * The outline over the columns as a closed shape on the ground line. Horizontal tangents at every
 * column keep it from rising above a count or dipping below zero, as a spline would.
 */
export function hillPath(columns: readonly HillColumn[], width: number, height: number): string {
  const points: Point[] = [{ x: 0, y: height }, ...columns, { x: width, y: height }];
  return `${outline(points) ?? ''}Z`;
}

const outline = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveBumpX)
  .digits(2);
