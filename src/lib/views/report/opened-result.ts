import { formats } from '#lib/i18n/format.ts';
import { createReport } from '#lib/report/create-report.ts';
import { cellText, tablesOf } from '#lib/report/report.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import { readResultFile, type ResultFileFault } from './read-result-file.ts';

/** Nothing is sent, so it may be larger than what a server takes: every card of the largest board has room. */
export const maxOpenedBytes = 8 * 1024 * 1024;

/** Reads a result file to be shown here. What no report can be made of is no result. */
export async function openResult(file: Blob): Promise<ResultParts | ResultFileFault> {
  const read = await readResultFile(file, maxOpenedBytes);
  if (typeof read === 'string') return read;
  return isShowable(read) ? read : 'file-not-a-result';
}

/** The form says that a day is a text, and not that it is a day: only writing all of it tells. */
function isShowable(parts: ResultParts): boolean {
  try {
    for (const { columns, rows } of tablesOf(createReport(parts, 'ko')))
      for (const row of rows)
        row.forEach((cell, i) => cellText(cell, columns[i]?.kind ?? 'text', formats.ko));
    return true;
  } catch {
    return false;
  }
}
