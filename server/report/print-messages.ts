import type { Format } from '#lib/export/formats.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Report } from '#lib/report/report.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';

/** What is printed: a result, whose report the thread makes, or a report that is made already. */
export type PrintMatter =
  { readonly locale: Locale; readonly parts: ResultParts } | { readonly report: Report };

/** A file that is asked of the printing thread. */
export interface PrintQuestion {
  readonly id: number;
  readonly format: Format;
  readonly matter: PrintMatter;
}

/** What the thread is told: to print, or to keep nothing of what it has painted. */
export type PrintOrder = PrintQuestion | 'forget';

export type PrintAnswer =
  | { readonly id: number; readonly file: Uint8Array; readonly name: string }
  | { readonly id: number; readonly failure: string };
