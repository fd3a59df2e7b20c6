import { createReport } from '#lib/report/create-report.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import type { FileKind } from './file-kinds.ts';

/** Makes a file of a result in this browser, by the writers that the server has; nothing is sent anywhere. */
export async function makeFile(kind: FileKind, parts: ResultParts, locale: Locale): Promise<Blob> {
  // Nobody who only reads needs them.
  const [{ mediaTypes, print }, { canvasPaint }] = await Promise.all([
    import('#lib/export/formats.ts'),
    import('./canvas-paint.ts'),
  ]);
  const report = createReport(parts, locale);
  const bytes = await print(kind, { parts, report, painter: () => Promise.resolve(canvasPaint) });
  return new Blob([bytes.slice()], { type: mediaTypes[kind] });
}
