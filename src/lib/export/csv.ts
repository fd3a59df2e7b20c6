import { tablesOf, type Cell, type Table } from '#lib/report/report.ts';
import { plainText } from './plain-text.ts';
import type { Printer } from './print-job.ts';

/**
 * All tables under each other, a blank line between; UTF-8 with a byte order mark, since without one Excel reads
 * Korean as something else. RFC 4180 otherwise. Shares are 0 to 1, days ISO 8601, and what may not be given is empty.
 */
export const printCsv: Printer = async ({ report }) => {
  const head = [
    [report.title],
    [report.network, report.day],
    ...(report.warning ? [[report.warning]] : []),
  ];
  const tables = tablesOf(report).flatMap((table) => [[], ...rowsOf(table)]);
  return new TextEncoder().encode(csvOf([...head, ...tables]));
};

/** Rows as a text that begins with the mark. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;

const rowsOf = ({ caption, columns, rows }: Table): readonly (readonly Cell[])[] => [
  [caption],
  columns.map(({ title }) => title),
  ...rows,
];

/** A cell that a spreadsheet would work out is given as text, by an apostrophe before it. Figures are never negative here. */
const working = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠|%]/u;

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = plainText(cell);
  const safe = working.test(text) ? `'${text}` : text;
  return /[",\r\n;]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
