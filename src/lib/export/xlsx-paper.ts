import type { Feature, SheetOptions } from 'write-excel-file/universal';
import { escapeXml } from '#lib/report/picture/text.ts';

/** At the foot, in the program's own codes: the sheet's name, the page and how many there are. */
const footer =
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';
const fit = { fitToWidth: 1, fitToHeight: 0 };
const fitting = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const upright = '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>';

/**
 * How a workbook stands on paper: every sheet as wide as the page, its head again on each, its name and the number of
 * the page at the foot. The library leaves columns to spill over pages of their own, and knows no upright page.
 */
export const onPaper: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          (xml.includes('<pageSetup') ? xml : xml.replace('</worksheet>', `${upright}</worksheet>`))
            .replace(/<worksheet[^>]*>/, (root) => root + fitting)
            .replace(/<pageSetup[^>]*\/>/, (setup) => setup + footer),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, ...fit } : attributes,
      },
      'xl/workbook.xml': {
        transform: (xml, sheets) =>
          xml.replace('<definedNames/>', `<definedNames>${titlesOf(sheets)}</definedNames>`),
      },
    },
  },
};

/** Rows that stay in sight stay on paper too. */
const titlesOf = (sheets: readonly SheetOptions<Blob>[]): string =>
  sheets
    .map(({ sheet = '', stickyRowsCount }, i) => {
      const name = escapeXml(`'${sheet.replaceAll("'", "''")}'`);
      return stickyRowsCount
        ? `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${name}!$1:$${stickyRowsCount}</definedName>`
        : '';
    })
    .join('');
