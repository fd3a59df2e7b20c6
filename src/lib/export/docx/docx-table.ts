import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type FileChild,
} from 'docx';
import { formats } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cellText, type Table as ReportTable } from '#lib/report/report.ts';
import { columnWidths } from '../column-widths.ts';
import { rowStays } from '../page-flow.ts';
import { docxParagraph } from './docx-paragraph.ts';
import { textWidth } from './docx-styles.ts';

/** More columns than this are set in small type. */
const mostLargeColumns = 8;

/** A table with its caption; its head stands again on every page, and no row is cut. */
export function docxTable(table: ReportTable, locale: Locale): FileChild[] {
  const { caption, columns, rows } = table;
  const style = columns.length > mostLargeColumns ? 'SmallCell' : 'Cell';
  const widths = columnWidths(columns, textWidth);
  const cell = (text: string, i: number, isHead: boolean) =>
    cellOf({ text, style, isHead, width: widths[i] ?? 0, isNumber: columns[i]?.kind !== 'text' });
  return [
    docxParagraph(caption, { style: 'Caption' }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders,
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          keepNext: true,
          children: columns.map(({ title }, i) => cell(title, i, true)),
        }),
        ...rows.map((row, place) => {
          const texts = row.map((one, i) =>
            cellText(one, columns[i]?.kind ?? 'text', formats[locale]),
          );
          return new TableRow({
            cantSplit: true,
            ...(rowStays(table, place) ? { keepNext: true } : {}),
            children: texts.map((text, i) => cell(text, i, false)),
          });
        }),
      ],
    }),
    docxParagraph('', { style: 'Cell' }),
  ];
}

interface CellLook {
  readonly text: string;
  readonly style: string;
  readonly width: number;
  readonly isHead: boolean;
  readonly isNumber: boolean;
}

const cellOf = ({ text, style, width, isHead, isNumber }: CellLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(isHead ? { shading: { fill: 'E9EEF7' } } : {}),
    children: [
      docxParagraph(text, { style, ...(isNumber ? { alignment: AlignmentType.CENTER } : {}) }),
    ],
  });

const edge = { style: BorderStyle.SINGLE, size: 4, color: 'B9B3A6' };
const borders = {
  top: edge,
  bottom: edge,
  left: edge,
  right: edge,
  insideHorizontal: edge,
  insideVertical: edge,
};
