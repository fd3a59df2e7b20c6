import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plainText } from '#lib/export/plain-text.ts';
import { noFigure, tablesOf, type Cell } from '#lib/report/report.ts';
import { convertByOffice, findOffice, noOffice } from '../support/office.ts';
import { printed, sources, withoutDay, wordsOf } from './printed.ts';
import { docxByXml, xlsxByLibrary, xlsxByOffice } from './readers.ts';

const slowMs = 90_000;
const cases = [
  { name: 'whole', locale: 'ko' },
  { name: 'hostile', locale: 'en' },
] as const;

/** What LibreOffice's words say of a cell: a figure is read as one. */
function read(text: unknown, cell: Cell): Cell {
  if (text === '') return null;
  if (typeof cell !== 'number') return String(text);
  const figure = Number(String(text).replace('%', ''));
  return String(text).endsWith('%') ? figure / 100 : figure;
}

function describeOffice() {
  describe('LibreOffice', () => {
    it.each(cases)(
      '$name, $locale: opens a DOCX and saves it with all its words and pictures',
      async ({ name, locale }) => {
        const { report, bytes } = await printed('docx', sources[name]!, locale);
        const saved = convertByOffice(bytes, 'docx', 'docx').get('given.docx')!;
        const isWord = (line: string) => line !== '' && line !== noFigure;
        expect(withoutDay(docxByXml(saved), report).filter(isWord)).toEqual(
          wordsOf(report).filter(isWord),
        );
        const pictures = (file: Uint8Array) =>
          Object.keys(unzipSync(file)).filter((part) => part.endsWith('.png')).length;
        expect(pictures(saved)).toBe(pictures(bytes));
      },
      slowMs,
    );

    it.each(cases)(
      '$name, $locale: shows every sheet of an XLSX as the model has it',
      async ({ name, locale }) => {
        const { report, bytes } = await printed('xlsx', sources[name]!, locale);
        const sheets = xlsxByOffice(bytes);
        expect(new Set(sheets.keys())).toEqual(
          new Set([report.textSheet, ...tablesOf(report).map(({ sheet }) => sheet.name)]),
        );
        for (const { sheet, rows } of tablesOf(report)) {
          const [, ...all] = sheets.get(sheet.name)!;
          const isOfPart = ([part]: readonly unknown[]) =>
            sheet.part === null || part === plainText(sheet.part.value);
          const own = all.filter(isOfPart).map((row) => (sheet.part ? row.slice(1) : row));
          expect(own.map((row, i) => row.map((text, j) => read(text, rows[i]![j]!)))).toEqual(
            rows.map((row) =>
              row.map((cell) => (typeof cell === 'string' ? plainText(cell) : cell)),
            ),
          );
        }
      },
      slowMs,
    );

    it(
      'saves an XLSX with the same figures as figures',
      async () => {
        const { bytes } = await printed('xlsx', sources.whole!);
        const saved = convertByOffice(bytes, 'xlsx', 'xlsx').get('given.xlsx')!;
        const [before, after] = [await xlsxByLibrary(bytes), await xlsxByLibrary(saved)];
        expect([...after.keys()]).toEqual([...before.keys()]);
        for (const [sheet, rows] of before) expect(after.get(sheet)).toEqual(rows);
      },
      slowMs,
    );

    it(
      '[hostile] works nothing out of a CSV: what begins like a formula is text',
      async () => {
        const { bytes } = await printed('csv', sources.hostile!);
        const saved = convertByOffice(bytes, 'csv', 'xlsx').get('given.xlsx')!;
        const sheets = Object.entries(unzipSync(saved)).filter(([part]) =>
          /worksheets\/sheet/.test(part),
        );
        expect(sheets.length).toBeGreaterThan(0);
        for (const [, sheet] of sheets) expect(strFromU8(sheet)).not.toMatch(/<f[ >]/);
      },
      slowMs,
    );
  });
}

if (process.env.OFFICE_PATH === noOffice)
  it('LibreOffice is not on this machine and could not be brought: no document was opened with it', () =>
    expect(findOffice()).toBeNull());
else describeOffice();
