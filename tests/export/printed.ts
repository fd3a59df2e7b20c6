import { createPainter } from '#lib/export/painter.ts';
import { print, type Format } from '#lib/export/formats.ts';
import { plainText } from '#lib/export/plain-text.ts';
import type { Paint } from '#lib/export/print-job.ts';
import { createReport } from '#lib/report/create-report.ts';
import { leave } from '#lib/report/leaving.ts';
import type { Block, Report } from '#lib/report/report.ts';
import type { ResultSource } from '#lib/report/result-source.ts';
import { linesOf } from '#lib/report/testing/as-text.ts';
import {
  emptySource,
  hostileSource,
  madeUpRounds,
  madeUpSource,
} from '#lib/report/testing/made-up.ts';
import { readPainterTools } from '../../server/report/painter-tools.ts';

/** A table or a picture, and what it is called. */
export interface Captioned {
  readonly kind: 'table' | 'picture';
  readonly words: string;
}

let made: Promise<Paint> | null = null;
const painter = (): Promise<Paint> => (made ??= readPainterTools().then(createPainter));

/** Workshops of every kind: whole ones, small ones, empty ones, large ones, and those that try to break a file. */
export const sources: Record<string, ResultSource> = {
  whole: madeUpSource({}, { rounds: madeUpRounds(5) }),
  'all suppressed': madeUpSource({ rating: 'unknown' }),
  'three people': madeUpSource({ people: 3 }, { joined: 3, writers: 3 }),
  'zero answers': emptySource(),
  'one answer': madeUpSource({ people: 1 }, { joined: 1, writers: 1 }),
  '60 organisations': madeUpSource({ people: 100, organisations: 60, eligible: 140 }),
  hostile: hostileSource(),
};
export const cases = Object.entries(sources).flatMap(([name, source]) =>
  (['ko', 'en'] as const).map((locale) => ({ name, locale, source })),
);

/** A report, and its file in a format. */
export async function printed(format: Format, source: ResultSource, locale: 'ko' | 'en' = 'ko') {
  const parts = leave(source);
  const report = createReport(parts, locale);
  const bytes = await print(format, { parts, report, painter });
  return { report, bytes };
}

/** Lists and the title's second line carry marks of the printer; words are compared without them. */
export const bare = (text: string): string =>
  plainText(text).replace(/^· /, '').replace(/\s+/g, ' ').trim();
export const wordsOf = (report: Report): string[] => linesOf(report).map(bare);
/** Without what is a part of an object: some readers give the text of a document only. */
export const wordsBesideCaptions = (report: Report): string[] => {
  const captions = new Set(captionsOf(report).map(({ words }) => words));
  return wordsOf(report).filter((line) => !captions.has(line));
};
/** The tables and pictures of a report in their order. */
export const captionsOf = (report: Report): Captioned[] =>
  report.sections.flatMap(({ blocks }) => blocks.flatMap(captionOf));

function captionOf(block: Block): Captioned[] {
  if (block.kind === 'table') return [{ kind: 'table', words: bare(block.table.caption) }];
  if (block.kind === 'figure') return [{ kind: 'picture', words: bare(block.figure.caption) }];
  return [];
}

export const withoutTables = (report: Report): Report => ({
  ...report,
  sections: report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ kind }) => kind !== 'table'),
  })),
});
export const withoutDay = (lines: readonly string[], { dayText, subtitle }: Report): string[] =>
  lines.map(bare).filter((line) => line !== bare([subtitle, dayText].filter(Boolean).join(' · ')));
