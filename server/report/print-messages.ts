import type { Format } from '#lib/export/formats.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';

/** What is asked of the printing thread. */
export interface PrintQuestion {
  readonly id: number;
  readonly format: Format;
  readonly locale: Locale;
  readonly parts: ResultParts;
}

export type PrintAnswer =
  | { readonly id: number; readonly file: Uint8Array; readonly name: string }
  | { readonly id: number; readonly failure: string };
