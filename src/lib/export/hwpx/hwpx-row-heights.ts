import { wrap } from '#lib/report/picture/text.ts';
import type { Column } from '#lib/report/report.ts';
import { columnWidths } from '../column-widths.ts';
import { page, textWidth } from './hwpx-xml.ts';

/** Space beside and above the words of a cell, both sides together. */
const padding = { across: 600, along: 282 };
/** Of one line, with some air. */
const lowest = 1_700;
/** What of a line's width its words may fill: fonts differ. */
const filled = 0.95;
/** More columns than this are set in small type. */
const mostLargeColumns = 8;

export const isSmallType = (columns: readonly Column[]): boolean =>
  columns.length > mostLargeColumns;

/**
 * How high the rows are, measured on the wide side. Hangul makes a row higher where its words need it; other readers cut
 * the words off at what is written.
 */
export function rowHeights(
  lines: readonly (readonly string[])[],
  columns: readonly Column[],
): number[] {
  const size = isSmallType(columns) ? 700 : 900;
  const ems = columnWidths(columns, textWidth).map(
    (width) => (filled * (width - padding.across)) / size,
  );
  const linesOf = (text: string, i: number): number => wrap(text, ems[i] ?? 1, Infinity).length;
  return lines.map((texts) =>
    Math.max(lowest, Math.max(...texts.map(linesOf)) * size * 1.5 + padding.along),
  );
}

/**
 * How a table goes over a page's end: a small one stands whole on the next, another between its rows. Within a row only
 * where one is so tall that a page may not hold it.
 */
export function breakingOf(heights: readonly number[]): 'NONE' | 'TABLE' | 'CELL' {
  if (Math.max(...heights) > page.height / 3) return 'CELL';
  return sumOf(heights) < page.height / 3 ? 'NONE' : 'TABLE';
}

export const sumOf = (heights: readonly number[]): number =>
  heights.reduce((sum, height) => sum + height, 0);
