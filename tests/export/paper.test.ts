import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '#lib/report/report.ts';
import { printed, sources } from './printed.ts';
import { parsePart } from './readers.ts';

describe('on paper', () => {
  it('a sheet of a workbook is as wide as the page, its head stands on each page, and pages are numbered', async () => {
    const { report, bytes } = await printed('xlsx', sources['60 organisations']!);
    const parts = Object.entries(unzipSync(bytes));
    const sheets = parts.filter(([name]) => /worksheets\/sheet/.test(name));
    for (const [name] of sheets) {
      const sheet = parsePart(bytes, name);
      const [setup] = sheet.getElementsByTagName('pageSetup');
      expect(sheet.getElementsByTagName('pageSetUpPr')[0]?.getAttribute('fitToPage')).toBe('1');
      expect(['fitToWidth', 'fitToHeight'].map((key) => setup?.getAttribute(key))).toEqual([
        '1',
        '0',
      ]);
      expect(sheet.getElementsByTagName('oddFooter')[0]?.textContent).toBe('&L&A&R&P / &N');
    }
    const names = [...parsePart(bytes, 'xl/workbook.xml').getElementsByTagName('definedName')];
    expect(names.map((one) => [one.getAttribute('localSheetId'), one.textContent])).toEqual(
      [...new Set(tablesOf(report).map(({ sheet }) => sheet.name))].map((name, i) => [
        String(i + 1),
        `'${name}'!$1:$1`,
      ]),
    );
  });

  it('the words of a workbook say on which sheet each table stands', async () => {
    const { report, bytes } = await printed('xlsx', sources.whole!);
    const words = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml']!);
    for (const { caption, sheet } of tablesOf(report))
      expect(words).toContain(`${caption} → ${sheet.name}`);
  });

  it('[DOCX] what is at a glance is a page of its own, and short tables and what leads up to them stay together', async () => {
    const { report, bytes } = await printed('docx', sources.whole!);
    const body = parsePart(bytes, 'word/document.xml');
    const paragraphs = [...body.getElementsByTagName('w:p')];
    const broken = paragraphs.filter((one) => one.getElementsByTagName('w:pageBreakBefore').length);
    expect(broken.map((one) => one.textContent)).toEqual([report.sections[1]!.title]);
    const tables = [...body.getElementsByTagName('w:tbl')];
    tablesOf(report).forEach(({ rows }, i) => {
      const kept = [...tables[i]!.getElementsByTagName('w:tr')].map(
        (row) => row.getElementsByTagName('w:keepNext').length > 0,
      );
      expect(kept.at(-1)).toBe(false);
      if (rows.length <= 6) expect(kept.slice(0, -1)).not.toContain(false);
      else expect([kept[0], kept[1], kept.at(-2)]).toEqual([true, true, true]);
    });
    const lead = paragraphs.find((one) => one.textContent === '함께 정한 할 일은 3개입니다.');
    expect(lead?.getElementsByTagName('w:keepNext')).toHaveLength(1);
  });

  it('[HWPX] what is at a glance is a page of its own where there is something to see, and only rows that a page may not hold are cut', async () => {
    const { report, bytes } = await printed('hwpx', sources.whole!);
    const section = parsePart(bytes, 'Contents/section0.xml');
    const broken = [...section.getElementsByTagName('hp:p')].filter(
      (one) => one.getAttribute('pageBreak') === '1',
    );
    expect(broken.map((one) => one.textContent)).toEqual([report.sections[1]!.title]);
    const nobody = await printed('hwpx', sources['zero answers']!);
    expect(strFromU8(unzipSync(nobody.bytes)['Contents/section0.xml']!)).not.toContain(
      'pageBreak="1"',
    );
    const breaking = (file: Uint8Array) =>
      [...parsePart(file, 'Contents/section0.xml').getElementsByTagName('hp:tbl')].map((one) =>
        one.getAttribute('pageBreak'),
      );
    expect(new Set(breaking(bytes))).toEqual(new Set(['NONE', 'TABLE']));
    expect(breaking((await printed('hwpx', sources.hostile!)).bytes)).toContain('CELL');
  });
});
