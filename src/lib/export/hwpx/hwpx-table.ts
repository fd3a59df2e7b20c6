import { formats } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { emsOf } from '#lib/report/picture/text.ts';
import { cellText, type Column, type Table } from '#lib/report/report.ts';
import { columnWidths } from '../column-widths.ts';
import { objectParagraph, subList, textParagraph, type NextId } from './hwpx-parts.ts';
import { borderFills, type StyleName } from './hwpx-styles.ts';
import { page, textWidth } from './hwpx-xml.ts';

/** More columns than this are set in small type. */
const mostLargeColumns = 8;
/** Of one line; Hangul makes a row as high as its text needs. */
const rowHeight = 1_700;

/** A table with its caption before it. It goes on over pages, and its head stands again on each. */
export function hwpxTable(id: NextId, table: Table, locale: Locale): string {
  const { caption, columns, rows } = table;
  const texts = rows.map((row) =>
    row.map((cell, i) => cellText(cell, columns[i]?.kind ?? 'text', formats[locale])),
  );
  const lines = [columns.map(({ title }) => title), ...texts];
  const cells = lines.map((line, row) => hwpxRow(id, line, row, columns)).join('');
  const breaking = breakingOf(lines, columns);
  const height = lines.length * rowHeight;
  return (
    textParagraph(id, 'caption', caption) +
    objectParagraph(
      id,
      'body',
      `<hp:tbl id="${id()}" zOrder="0" numberingType="TABLE" textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" pageBreak="${breaking}" repeatHeader="1" rowCnt="${lines.length}" colCnt="${columns.length}" cellSpacing="0" borderFillIDRef="${borderFills.cell}" noAdjust="0"><hp:sz width="${textWidth}" widthRelTo="ABSOLUTE" height="${height}" heightRelTo="ABSOLUTE" protect="0"/><hp:pos treatAsChar="0" affectLSpacing="0" flowWithText="1" allowOverlap="0" holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="COLUMN" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="0"/><hp:outMargin left="0" right="0" top="0" bottom="400"/><hp:inMargin left="300" right="300" top="141" bottom="141"/>${cells}</hp:tbl>`,
    )
  );
}

/**
 * How a table goes over a page's end: a small one stands whole on the next, another between its rows. Within a row only
 * where one is so tall that a page may not hold it.
 */
function breakingOf(
  lines: readonly (readonly string[])[],
  columns: readonly Column[],
): 'NONE' | 'TABLE' | 'CELL' {
  const heights = lines.map((line) => heightOf(line, columns));
  if (Math.max(...heights) > page.height / 3) return 'CELL';
  return heights.reduce((sum, height) => sum + height, 0) < page.height / 3 ? 'NONE' : 'TABLE';
}

/** About: a tenth more for words that do not fill their line. */
function heightOf(texts: readonly string[], columns: readonly Column[]): number {
  const size = columns.length > mostLargeColumns ? 700 : 900;
  const widths = columnWidths(columns, textWidth);
  const lines = texts.map((text, i) =>
    Math.ceil((1.1 * emsOf(text) * size) / ((widths[i] ?? 0) - 600)),
  );
  return Math.max(1, ...lines) * size * 1.5 + 282;
}

function hwpxRow(
  id: NextId,
  texts: readonly string[],
  row: number,
  columns: readonly Column[],
): string {
  const widths = columnWidths(columns, textWidth);
  const isSmall = columns.length > mostLargeColumns;
  const cells = texts.map((text, column) => {
    const style = styleOf(columns[column]?.kind !== 'text', isSmall);
    const isHead = row === 0;
    return `<hp:tc name="" header="${isHead ? 1 : 0}" hasMargin="0" protect="0" editable="0" dirty="0" borderFillIDRef="${isHead ? borderFills.head : borderFills.cell}">${subList(textParagraph(id, style, text), 'CENTER')}<hp:cellAddr colAddr="${column}" rowAddr="${row}"/><hp:cellSpan colSpan="1" rowSpan="1"/><hp:cellSz width="${widths[column] ?? 0}" height="${rowHeight}"/><hp:cellMargin left="300" right="300" top="141" bottom="141"/></hp:tc>`;
  });
  return `<hp:tr>${cells.join('')}</hp:tr>`;
}

function styleOf(isNumber: boolean, isSmall: boolean): StyleName {
  if (isNumber) return isSmall ? 'smallNumber' : 'number';
  return isSmall ? 'smallCell' : 'cell';
}
