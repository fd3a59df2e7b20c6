import type { Column } from '#lib/report/report.ts';

/** The columns' parts of the whole width, whole numbers that add up to it. */
export function columnWidths(columns: readonly Column[], whole: number): number[] {
  const sum = columns.reduce((all, { width }) => all + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / sum) * whole));
  const rest = whole - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, i) => (i === 0 ? width + rest : width));
}
