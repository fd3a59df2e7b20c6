import { formats } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cellText, type Column, type Table } from '#lib/report/report.ts';
import { columnWidths } from '../column-widths.ts';
import { captionOf, objectParagraph, subList, textParagraph, type NextId } from './hwpx-parts.ts';
import { breakingOf, isSmallType, rowHeights, sumOf } from './hwpx-row-heights.ts';
import { borderFills, type StyleName } from './hwpx-styles.ts';
import { textWidth } from './hwpx-xml.ts';

/** A table with its caption. It goes on over pages, and its head stands again on each. */
export function hwpxTable(id: NextId, table: Table, locale: Locale): string {
  const { caption, columns, rows } = table;
  const texts = rows.map((row) =>
    row.map((cell, i) => cellText(cell, columns[i]?.kind ?? 'text', formats[locale])),
  );
  const lines = [columns.map(({ title }) => title), ...texts];
  const heights = rowHeights(lines, columns);
  const breaking = breakingOf(heights);
  const place = placeOf(sumOf(heights), breaking === 'NONE');
  const cells = lines.map((line, row) =>
    hwpxRow(id, { texts: line, row, columns, height: heights[row] ?? 0 }),
  );
  return objectParagraph(
    id,
    'body',
    `<hp:tbl id="${id()}" zOrder="0" numberingType="TABLE" textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" pageBreak="${breaking}" repeatHeader="1" rowCnt="${lines.length}" colCnt="${columns.length}" cellSpacing="0" borderFillIDRef="${borderFills.cell}" noAdjust="0">${place}${captionOf(id, caption, textWidth)}<hp:inMargin left="300" right="300" top="141" bottom="141"/>${cells.join('')}</hp:tbl>`,
  );
}

/**
 * A table that is never cut stands in its paragraph like a character, so that a heading before it keeps it. One that goes
 * on over pages could not do so there.
 */
const placeOf = (height: number, isWhole: boolean): string =>
  `<hp:sz width="${textWidth}" widthRelTo="ABSOLUTE" height="${height}" heightRelTo="ABSOLUTE" protect="0"/><hp:pos treatAsChar="${isWhole ? 1 : 0}" affectLSpacing="0" flowWithText="1" allowOverlap="0" holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="COLUMN" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="0"/><hp:outMargin left="0" right="0" top="600" bottom="400"/>`;

interface Row {
  readonly texts: readonly string[];
  readonly row: number;
  readonly columns: readonly Column[];
  readonly height: number;
}

function hwpxRow(id: NextId, { texts, row, columns, height }: Row): string {
  const widths = columnWidths(columns, textWidth);
  const cells = texts.map((text, column) => {
    const style = styleOf(columns[column]?.kind !== 'text', isSmallType(columns));
    const isHead = row === 0;
    return `<hp:tc name="" header="${isHead ? 1 : 0}" hasMargin="0" protect="0" editable="0" dirty="0" borderFillIDRef="${isHead ? borderFills.head : borderFills.cell}">${subList(textParagraph(id, style, text), 'CENTER')}<hp:cellAddr colAddr="${column}" rowAddr="${row}"/><hp:cellSpan colSpan="1" rowSpan="1"/><hp:cellSz width="${widths[column] ?? 0}" height="${height}"/><hp:cellMargin left="300" right="300" top="141" bottom="141"/></hp:tc>`;
  });
  return `<hp:tr>${cells.join('')}</hp:tr>`;
}

function styleOf(isNumber: boolean, isSmall: boolean): StyleName {
  if (isNumber) return isSmall ? 'smallNumber' : 'number';
  return isSmall ? 'smallCell' : 'cell';
}
