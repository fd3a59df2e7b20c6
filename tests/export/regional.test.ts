/** The report that a center hands on, as files: what independent readers find in them. */
import { describe, expect, it } from 'vitest';
import { createPainter } from '#lib/export/painter.ts';
import { print, type Format } from '#lib/export/formats.ts';
import { ComparingIndex } from '#lib/domain/centers/comparing-index.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import { leavingComparison } from '#lib/report/centers/leaving-comparison.ts';
import { createRegionalReport } from '#lib/report/centers/regional-report.ts';
import { tablesOf, type Report } from '#lib/report/report.ts';
import { comparedFigures } from '../../server/center/compared-figures.ts';
import { demoSendings, demoSentRounds } from '../../server/demo/center-rounds.ts';
import { readPainterTools } from '../../server/report/painter-tools.ts';
import { hwpxByEngine } from './hwpx-engine.ts';
import { elementsOf, unlikeHangul } from './hwpx-shape.ts';
import {
  bare,
  captionsOf,
  withoutDay,
  withoutTables,
  wordsBesideCaptions,
  wordsOf,
} from './printed.ts';
import {
  docxByLibrary,
  docxByXml,
  hwpxByLibrary,
  hwpxByXml,
  parsePart,
  xlsxByLibrary,
} from './readers.ts';

const now = Date.parse('2026-11-22T12:00:00+09:00');
const sendings = demoSendings({ networks: 80, years: 3, now, draw: createRandom(7) });
const index = new ComparingIndex(demoSentRounds(sendings), comparedFigures, now);
const painting = readPainterTools().then(createPainter);

const reportOf = (locale: 'ko' | 'en', region: 'KR-44' | null): Report => {
  const at = { year: 2026, stage: 'operating', region, level: null, sizeClass: null } as const;
  const about = { center: '한밭사회적경제지원센터', day: '2026-11-22' };
  return createRegionalReport(leavingComparison(index, at, about), locale);
};
const printed = (report: Report, format: Format) =>
  print(format, { parts: null, report, painter: () => painting });

const cases = (['ko', 'en'] as const).flatMap((locale) =>
  ([null, 'KR-44'] as const).map((region) => ({ locale, region })),
);

describe('the regional report as files', () => {
  it.each(cases)('$locale, $region: words and tables are found in DOCX', async (of) => {
    const report = reportOf(of.locale, of.region);
    const bytes = await printed(report, 'docx');
    expect(withoutDay(docxByXml(bytes), report)).toEqual(wordsOf(report));
    expect(withoutDay(await docxByLibrary(bytes), report)).toEqual(wordsOf(report));
  });

  it.each(cases)('$locale, $region: three readers find words and tables in HWPX', async (of) => {
    const report = reportOf(of.locale, of.region);
    const bytes = await printed(report, 'hwpx');
    const head = bare(`${report.network} · ${report.dayText}`);
    const read = withoutDay(hwpxByXml(bytes), report).filter((line) => line !== head);
    expect(read).toEqual(wordsOf(report));
    const engine = await hwpxByEngine(bytes);
    expect(withoutDay(engine.lines, report)).toEqual(wordsBesideCaptions(report));
    expect(engine.captions.map(({ kind, words }) => ({ kind, words: bare(words) }))).toEqual(
      captionsOf(report),
    );
    // The library leaves tables and captions out.
    const text = (await hwpxByLibrary(bytes)).replace(/\s+/g, '');
    for (const words of wordsBesideCaptions(withoutTables(report)))
      expect(text.includes(words.replace(/\s+/g, '')), words).toBe(true);
  });

  it.each(cases)(
    '$locale, $region: HWPX has the elements of Hangul’s own files, keeps headings with what follows and cuts no cell',
    async (of) => {
      const report = reportOf(of.locale, of.region);
      const bytes = await printed(report, 'hwpx');
      expect(unlikeHangul(bytes)).toEqual([]);
      expect((await hwpxByEngine(bytes)).cutLines).toEqual([]);
      const header = elementsOf(parsePart(bytes, 'Contents/header.xml'));
      const kept = header
        .filter(({ nodeName }) => nodeName === 'hh:breakSetting')
        .map((one) => one.getAttribute('keepWithNext'));
      const paragraphs = elementsOf(parsePart(bytes, 'Contents/section0.xml'));
      const titles = new Set(report.sections.map(({ title }) => title));
      const headings = paragraphs.filter(
        (one) => one.nodeName === 'hp:p' && titles.has(one.textContent ?? ''),
      );
      expect(headings).toHaveLength(report.sections.length);
      for (const heading of headings)
        expect(kept[Number(heading.getAttribute('paraPrIDRef'))]).toBe('1');
    },
  );

  it.each(cases)(
    '$locale, $region: XLSX has a sheet for each table, figures as numbers',
    async (of) => {
      const report = reportOf(of.locale, of.region);
      const sheets = await xlsxByLibrary(await printed(report, 'xlsx'));
      for (const { sheet, columns, rows } of tablesOf(report)) {
        const read = sheets.get(sheet.name)!;
        expect(read[0]).toEqual(columns.map(({ title }) => title));
        expect(read.slice(1, rows.length + 1)).toEqual(rows);
      }
    },
  );

  it('[PRIV3] no reader finds the name of a network', async () => {
    const report = reportOf('ko', null);
    const found = [
      ...docxByXml(await printed(report, 'docx')),
      ...hwpxByXml(await printed(report, 'hwpx')),
    ].join('\n');
    for (const { network } of sendings) expect(found).not.toContain(network.name);
  });
});
