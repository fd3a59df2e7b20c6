import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formats as formatOf } from '#lib/i18n/format.ts';
import { formats, type Format } from '#lib/export/formats.ts';
import { plainText } from '#lib/export/plain-text.ts';
import { cellText, figuresOf, pageHead, tablesOf } from '#lib/report/report.ts';
import type { ResultSource } from '#lib/report/result-source.ts';
import { madeUpSource } from '#lib/report/testing/made-up.ts';
import { hwpxByEngine } from './hwpx-engine.ts';
import {
  bare,
  captionsOf,
  cases,
  printed,
  sources,
  withoutDay,
  withoutTables,
  wordsBesideCaptions,
  wordsOf,
} from './printed.ts';
import {
  csvByLibrary,
  docxByLibrary,
  docxByXml,
  hwpxByLibrary,
  hwpxByXml,
  parseCsv,
  parsePart,
  xlsxByLibrary,
} from './readers.ts';

describe('DOCX', () => {
  it.each(cases)(
    '$name, $locale: two readers find the words of the model in their order',
    async ({ source, locale }) => {
      const { report, bytes } = await printed('docx', source, locale);
      const words = wordsOf(report);
      expect(withoutDay(docxByXml(bytes), report)).toEqual(words);
      expect(withoutDay(await docxByLibrary(bytes), report)).toEqual(words);
    },
  );

  it('has its pictures with words for those who do not see them', async () => {
    const { report, bytes } = await printed('docx', sources.whole!);
    const pictures = Object.keys(unzipSync(bytes)).filter((name) => /media\/.*\.png$/.test(name));
    const told = [...parsePart(bytes, 'word/document.xml').getElementsByTagName('wp:docPr')].map(
      (one) => one.getAttribute('descr'),
    );
    expect(told).toEqual(figuresOf(report).map(({ description }) => plainText(description)));
    expect(pictures.length).toBeGreaterThan(5);
  });
});

describe('DOCX in Korean', () => {
  // LibreOffice 7 knows neither setting and puts a space there all the same.
  it('asks for no space between a number and its counter, nor between Hangul and Latin words', async () => {
    const { bytes } = await printed('docx', sources.whole!);
    const [defaults] = [
      ...parsePart(bytes, 'word/styles.xml').getElementsByTagName('w:pPrDefault'),
    ];
    for (const setting of ['w:autoSpaceDE', 'w:autoSpaceDN'])
      expect(defaults?.getElementsByTagName(setting)[0]?.getAttribute('w:val')).toBe('0');
  });
});

describe('HWPX', () => {
  it.each(cases)(
    '$name, $locale: three readers find the words of the model, two of them the tables and captions too',
    async ({ source, locale }) => {
      const { report, bytes } = await printed('hwpx', source, locale);
      const words = wordsOf(report);
      // The header of the page stands in the first paragraph.
      const head = bare(pageHead(report));
      const read = withoutDay(hwpxByXml(bytes), report).filter((line) => line !== head);
      expect(read).toEqual(words);
      const engine = await hwpxByEngine(bytes);
      expect(withoutDay(engine.lines, report)).toEqual(wordsBesideCaptions(report));
      const captions = engine.captions.map(({ kind, words }) => ({ kind, words: bare(words) }));
      expect(captions).toEqual(captionsOf(report));
      expect(engine.pages).toBeGreaterThan(1);
      // The library leaves tables and captions out.
      const text = (await hwpxByLibrary(bytes)).replace(/\s+/g, '');
      for (const word of wordsBesideCaptions(withoutTables(report)))
        expect(text.includes(word.replace(/\s+/g, '')), word).toBe(true);
    },
  );

  it('is packed as the format asks: the media type first and stored, every part named and there', async () => {
    const { bytes } = await printed('hwpx', sources.whole!);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const name = strFromU8(bytes.subarray(30, 38));
    expect([view.getUint32(0, true), view.getUint16(8, true), name]).toEqual([
      0x04034b50,
      0,
      'mimetype',
    ]);
    expect(strFromU8(bytes.subarray(38, 57))).toBe('application/hwp+zip');
    const parts = new Set(Object.keys(unzipSync(bytes)));
    const container = parsePart(bytes, 'META-INF/container.xml');
    const roots = [...container.getElementsByTagName('ocf:rootfile')];
    expect(roots[0]!.getAttribute('full-path')).toBe('Contents/content.hpf');
    const items = [...parsePart(bytes, 'Contents/content.hpf').getElementsByTagName('opf:item')];
    for (const item of items) expect(parts).toContain(item.getAttribute('href'));
    const ids = items.map((item) => item.getAttribute('id'));
    const section = parsePart(bytes, 'Contents/section0.xml');
    const images = [...section.getElementsByTagName('hc:img')];
    for (const image of images) expect(ids).toContain(image.getAttribute('binaryItemIDRef'));
    expect(images.length).toBeGreaterThan(5);
  });

  it('refers to styles that there are, and tables are whole', async () => {
    const { report, bytes } = await printed('hwpx', sources.whole!);
    const header = parsePart(bytes, 'Contents/header.xml');
    const count = (name: string) => header.getElementsByTagName(name).length;
    for (const list of ['charProperties', 'paraProperties', 'styles', 'borderFills', 'numberings'])
      for (const one of header.getElementsByTagName(`hh:${list}`))
        expect(Number(one.getAttribute('itemCnt'))).toBe(
          [...one.childNodes].filter(({ nodeType }) => nodeType === 1).length,
        );
    const section = parsePart(bytes, 'Contents/section0.xml');
    for (const paragraph of section.getElementsByTagName('hp:p'))
      expect(Number(paragraph.getAttribute('paraPrIDRef'))).toBeLessThan(count('hh:paraPr'));
    const tables = [...section.getElementsByTagName('hp:tbl')];
    expect(tables).toHaveLength(tablesOf(report).length);
    for (const table of tables) {
      const [rows, columns] = ['rowCnt', 'colCnt'].map((name) => Number(table.getAttribute(name)));
      expect(table.getElementsByTagName('hp:tc')).toHaveLength(rows! * columns!);
    }
  });
});

describe('XLSX', () => {
  it.each(cases)(
    '$name, $locale: a reader finds every table with real numbers and dates',
    async ({ source, locale }) => {
      const { report, bytes } = await printed('xlsx', source, locale);
      const sheets = await xlsxByLibrary(bytes);
      const names = [report.textSheet, ...new Set(tablesOf(report).map(({ sheet }) => sheet.name))];
      expect([...sheets.keys()]).toEqual(names);
      for (const name of names.slice(1)) {
        const tables = tablesOf(report).filter(({ sheet }) => sheet.name === name);
        const rows = tables.flatMap(({ sheet, rows: own, columns }) =>
          own.map((row) => [
            ...(sheet.part ? [sheet.part.value] : []),
            ...row.map((cell, i) => {
              if (columns[i]!.kind === 'date' && cell !== null)
                return new Date(`${cell}T00:00:00Z`);
              return typeof cell === 'string' ? plainText(cell) : cell;
            }),
          ]),
        );
        expect(sheets.get(name)!.slice(1)).toEqual(rows);
      }
    },
  );

  it('shades what stands out: low scores of factors, high means and shares of items, and no empty cell', async () => {
    const { bytes } = await printed('xlsx', sources.whole!);
    const rulesOf = (sheet: number) =>
      [...parsePart(bytes, `xl/worksheets/sheet${sheet}.xml`).getElementsByTagName('cfRule')].map(
        (rule) => [
          (rule.parentNode as typeof rule).getAttribute('sqref')?.[0],
          rule.getAttribute('operator'),
          ...[...rule.getElementsByTagName('formula')].map((one) => Number(one.textContent)),
        ],
      );
    expect(rulesOf(2)).toEqual([
      ['B', 'between', 1, 2.95],
      ['B', 'between', 1, 3.95],
    ]);
    expect(rulesOf(3)).toEqual([
      ['K', 'greaterThanOrEqual', 4.25],
      ['K', 'greaterThanOrEqual', 3.5],
      ['L', 'greaterThanOrEqual', 0.66],
      ['L', 'greaterThanOrEqual', 0.33],
    ]);
  });

  it('[hostile] no cell is a formula, and heads stay in sight', async () => {
    const { bytes } = await printed('xlsx', sources.hostile!);
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) =>
      /worksheets\/sheet/.test(name),
    );
    expect(parts.length).toBeGreaterThan(5);
    for (const [name, part] of parts) {
      const xml = strFromU8(part);
      expect(xml).not.toMatch(/<f[ >]/);
      if (!name.endsWith('sheet1.xml')) expect(xml).toContain('state="frozen"');
    }
  });
});

describe('CSV', () => {
  it.each(cases)(
    '$name, $locale: two readers find the figures of every table',
    async ({ source, locale }) => {
      const { report, bytes } = await printed('csv', source, locale);
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows = parseCsv(bytes);
      const isRow = (row: readonly string[]) => row.length > 1 || row[0] !== '';
      expect(csvByLibrary(bytes)).toEqual(rows.filter(isRow));
      const unquoted = (text: string) => text.replace(/^'/, '');
      for (const { caption, columns, rows: own } of tablesOf(report)) {
        const at = rows.findIndex(([first]) => unquoted(first ?? '') === plainText(caption));
        expect(rows[at + 1]!.map(unquoted)).toEqual(columns.map(({ title }) => plainText(title)));
        const cells = own.map((row) =>
          row.map((cell) => (cell === null ? '' : unquoted(plainText(String(cell))))),
        );
        const read = rows.slice(at + 2, at + 2 + own.length);
        expect(read.map((row) => row.map(unquoted))).toEqual(cells);
      }
    },
  );

  it('[hostile] nothing that a spreadsheet would work out stands at the start of a field', async () => {
    const { bytes } = await printed('csv', sources.hostile!);
    for (const field of parseCsv(bytes).flat()) expect(field).not.toMatch(/^\s*[=+@-]/);
  });
});

describe('every format', () => {
  it('shows the same figures as the model, in the reader’s own writing', () => {
    const columns = [
      ['score', 3.9, '3.9'],
      ['share', 0.42, '42%'],
      ['count', 1234, '1,234'],
      ['date', '2026-11-22', '2026년 11월 22일'],
      ['text', null, '–'],
    ] as const;
    for (const [kind, cell, text] of columns) expect(cellText(cell, kind, formatOf.ko)).toBe(text);
  });

  it('of a rehearsal says that it is one, on every page of a document and in every table file', async () => {
    const whole = madeUpSource();
    const source = { ...whole, workshop: { ...whole.workshop, rehearsal: true } };
    const { report, bytes: docx } = await printed('docx', source);
    const warning = plainText(report.warning!);
    expect(warning).toMatch(/^연습/);
    expect(parsePart(docx, 'word/header1.xml').textContent).toContain(warning);
    const { bytes: hwpx } = await printed('hwpx', source);
    const [header] = parsePart(hwpx, 'Contents/section0.xml').getElementsByTagName('hp:header');
    expect(header?.textContent).toContain(warning);
    expect(parseCsv((await printed('csv', source)).bytes)[2]).toEqual([warning]);
    const sheets = await xlsxByLibrary((await printed('xlsx', source)).bytes);
    expect(sheets.get(report.textSheet)!.flat()).toContain(warning);
  });

  it('[PRIV3] is the same file, whatever the hidden items were answered', async () => {
    const source = madeUpSource();
    const hide = (counts: [number, number, number, number, number], na: number): ResultSource => {
      const item = { n: 4, unknown: 0, na, counts };
      const items = { ...source.tally!.items, 'operating-01': item };
      const { review, ...lookback } = source.retrospective!;
      const questions = { ...review!.items, 'review-again': item };
      return {
        ...source,
        tally: { ...source.tally!, items },
        retrospective: { ...lookback, review: { ...review!, items: questions } },
      };
    };
    for (const format of formats) {
      const [one, two] = [hide([4, 0, 0, 0, 0], 0), hide([0, 1, 0, 1, 2], 5)];
      const [a, b] = [(await printed(format, one)).bytes, (await printed(format, two)).bytes];
      expect([format, contentsOf(a, format) === contentsOf(b, format)]).toEqual([format, true]);
    }
  });
});

/** What a file says, without the moment it was packed at and the library's running numbers. */
function contentsOf(bytes: Uint8Array, format: Format): string {
  if (!['docx', 'xlsx', 'hwpx'].includes(format)) return Buffer.from(bytes).toString('base64');
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name !== 'docProps/core.xml');
  const text = parts.map(([name, part]) => {
    const isPicture = name.endsWith('.png');
    return name + (isPicture ? Buffer.from(part).toString('base64') : strFromU8(part));
  });
  return text.join('\n').replace(/docPr id="\d+"/g, 'docPr');
}
