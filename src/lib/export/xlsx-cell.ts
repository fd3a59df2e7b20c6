import type { Cell as ExcelCell } from 'write-excel-file/universal';
import { emsOf } from '#lib/report/picture/text.ts';
import type { Cell, Column, ColumnKind } from '#lib/report/report.ts';
import { plainText } from './plain-text.ts';

/** Text is always a string cell: what begins like a formula is never one. */
export const words = (text: string, look: object = {}): ExcelCell => ({
  value: cut(plainText(text)),
  type: String,
  wrap: true,
  alignVertical: 'top',
  ...look,
});

/** What a cell of Excel holds. */
const longestCell = 32_767;
const cut = (text: string): string => text.slice(0, longestCell).toWellFormed();

const numberFormats: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  count: '0',
  score: '0.0',
  measure: 'General',
  share: '0%',
  date: 'yyyy-mm-dd',
};

/** A cell of a column as its kind is written; empty where no figure may or can be given. */
export function valueCell(cell: Cell, column: Column | undefined): ExcelCell {
  const kind = column?.kind ?? 'text';
  if (cell === null) return null;
  const look = { format: numberFormats[kind], alignVertical: 'top' as const };
  if (typeof cell === 'number') return { value: cell, type: Number, ...look };
  // Midnight in UTC is that day in a workbook, whose dates have no zone.
  if (kind === 'date') return { value: new Date(`${cell}T00:00:00Z`), type: Date, ...look };
  return words(cell);
}

/** Gives a row the height that its longest cell needs: not every program works that out by itself. */
export function tall(row: readonly ExcelCell[], widths: readonly number[]): ExcelCell[] {
  const heights = row.map((cell, i) => heightOf(cell, widths[i] ?? 10));
  const height = Math.min(409, Math.max(15, ...heights));
  return row.map((cell, i) => (i === 0 && isLook(cell) ? { ...cell, height } : cell));
}

type Look = { readonly value?: unknown; readonly fontSize?: number };
const isLook = (cell: ExcelCell): cell is ExcelCell & Look =>
  typeof cell === 'object' && cell !== null && 'value' in cell;

/** In points; a character of Hangul takes two of a column's width. */
function heightOf(cell: ExcelCell, width: number): number {
  if (!isLook(cell) || typeof cell.value !== 'string') return 0;
  const size = cell.fontSize ?? 10;
  const taken = emsOf(cell.value) * 1.95 * (size / 10);
  // Words that do not fill their line take room too.
  const lines = Math.ceil((taken > width ? 1.07 * taken : taken) / width);
  return lines * size * 1.5;
}
