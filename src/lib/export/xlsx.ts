import writeExcelFile, { type Cell as ExcelCell, type Sheet } from 'write-excel-file/universal';
import {
  tablesOf,
  type Block,
  type Column,
  type ColumnKind,
  type Report,
  type Table,
} from '#lib/report/report.ts';
import type { Printer } from './print-job.ts';
import { tall, valueCell, words } from './xlsx-cell.ts';
import { onPaper } from './xlsx-paper.ts';
import { shading } from './xlsx-shading.ts';

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
