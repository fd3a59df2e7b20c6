import writeExcelFile, { type Cell as ExcelCell, type Sheet } from 'write-excel-file/universal';
import {
  tablesOf,
  type Block,
  type Cell,
  type Column,
  type ColumnKind,
  type Report,
  type Table,
} from '#lib/report/report.ts';
import { emsOf } from '#lib/report/picture/text.ts';
import type { Telling } from '#lib/report/telling.ts';
import { plainText } from './plain-text.ts';
import type { Printer } from './print-job.ts';
import { onPaper } from './xlsx-paper.ts';

/** A workbook: the words on the first sheet, then a sheet for each kind of table, with real numbers and dates. */
export const printXlsx: Printer = async ({ report }) => {
  const sheets = [textSheet(report), ...tableSheets(tablesOf(report))];
  const file = await writeExcelFile(sheets, {
    fontFamily: '맑은 고딕',
    fontSize: 10,
    features: [onPaper],
  }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
};

type SheetOf = Sheet<Blob>;

/** Text is always a string cell: what begins like a formula is never one. */
const words = (text: string, look: object = {}): ExcelCell => ({
  value: cut(plainText(text)),
  type: String,
  wrap: true,
  alignVertical: 'top',
  ...look,
});

/** What a cell of Excel holds. */
const longestCell = 32_767;
const cut = (text: string): string => text.slice(0, longestCell).toWellFormed();

function textSheet(report: Report): SheetOf {
  const heading = { fontWeight: 'bold', fontSize: 13, textColor: '#24457F' };
  return {
    sheet: report.textSheet,
    columns: [{ width: textColumn }],
    data: withHeights([
      [words(report.title, { fontWeight: 'bold', fontSize: 16 })],
      [words(`${report.network} · ${report.dayText}`)],
      ...(report.warning ? [[words(report.warning, { fontWeight: 'bold' })]] : []),
      ...report.sections.flatMap(({ title, blocks }) => [
        [null],
        [words(title, heading)],
        ...blocks.flatMap(blockRows),
      ]),
    ]),
  };
}

/** What a table is called, and the sheet it stands on. */
const pointer = { fontStyle: 'italic', textColor: '#24457F' };

const textColumn = 84;
const withHeights = (rows: ExcelCell[][]): ExcelCell[][] =>
  rows.map((row) => tall(row, [textColumn]));

/** Gives a row the height that its longest cell needs: not every program works that out by itself. */
function tall(row: readonly ExcelCell[], widths: readonly number[]): ExcelCell[] {
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

function blockRows(block: Block): ExcelCell[][] {
  switch (block.kind) {
    case 'heading':
      return [[words(block.text, { fontWeight: 'bold' })]];
    case 'paragraph':
      return [[words(block.text, block.tone === 'note' ? { textColor: '#515A69' } : {})]];
    case 'list':
      return block.items.map((item) => [words(`· ${item}`)]);
    case 'table':
      return [[words(`${block.table.caption} → ${block.table.sheet.name}`, pointer)]];
    case 'figure':
      return [];
  }
}

/** Tables that share a sheet stand under each other with one head, each row saying its part. */
function tableSheets(tables: readonly Table[]): SheetOf[] {
  const names = [...new Set(tables.map(({ sheet }) => sheet.name))];
  return names.map((name) => tableSheet(tables.filter(({ sheet }) => sheet.name === name)));
}

function tableSheet(tables: readonly Table[]): SheetOf {
  const [first] = tables as [Table, ...Table[]];
  const { part } = first.sheet;
  const columns: Column[] = [
    ...(part ? [{ title: part.title, kind: 'text' as const, width: 20 }] : []),
    ...first.columns,
  ];
  const rows = tables.flatMap(({ sheet, rows: own }) =>
    own.map((row) => (sheet.part ? [sheet.part.value, ...row] : [...row])),
  );
  const widths = columns.map(({ kind, width }) => widthOf(kind, width));
  const shaded = columns.flatMap((column, i) => shading(column, i + 1, rows.length + 1));
  return {
    sheet: first.sheet.name,
    orientation: 'landscape',
    stickyRowsCount: 1,
    stickyColumnsCount: part ? 2 : 1,
    columns: widths.map((width) => ({ width })),
    data: [
      columns.map(head),
      ...rows.map((row) => row.map((cell, i) => valueCell(cell, columns[i]))),
    ].map((row) => tall(row, widths)),
    // The library takes no empty list.
    ...(shaded.length > 0 ? { conditionalFormatting: shaded } : {}),
  };
}

const widthOf = (kind: ColumnKind, width: number): number =>
  kind === 'text' ? Math.max(12, width * 1.3) : Math.max(9, width);

const head = ({ title }: Column): ExcelCell =>
  words(title, {
    fontWeight: 'bold',
    backgroundColor: '#DCE5F5',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#24457F',
  });

const numberFormats: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  count: '0',
  score: '0.0',
  measure: 'General',
  share: '0%',
  date: 'yyyy-mm-dd',
};

function valueCell(cell: Cell, column: Column | undefined): ExcelCell {
  const kind = column?.kind ?? 'text';
  if (cell === null) return null;
  const look = { format: numberFormats[kind], alignVertical: 'top' as const };
  if (typeof cell === 'number') return { value: cell, type: Number, ...look };
  // Midnight in UTC is that day in a workbook, whose dates have no zone.
  if (kind === 'date') return { value: new Date(`${cell}T00:00:00Z`), type: Date, ...look };
  return words(cell);
}

/** Where a person would look, in shades that differ in grey; the first that fits is taken. */
function shading({ telling }: Column, column: number, lastRow: number) {
  if (!telling) return [];
  const cellRange = { from: { row: 2, column }, to: { row: lastRow, column } };
  return [
    { cellRange, condition: standsOut(telling, telling.much), style: shade('#7E9DD3') },
    { cellRange, condition: standsOut(telling, telling.some), style: shade('#DCE5F5') },
  ];
}

/** An empty cell counts as nought, and no figure that stands out below something is as low. Figures have one decimal. */
const standsOut = ({ side }: Telling, at: number) =>
  side === 'from'
    ? { operator: '>=' as const, value: at }
    : { operator: '...' as const, value: 1, value2: at - 0.05 };

const shade = (backgroundColor: string) => ({ backgroundColor });
