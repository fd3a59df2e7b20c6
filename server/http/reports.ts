import { mediaTypes, type Format } from '#lib/export/formats.ts';
import { leave } from '#lib/report/leaving.ts';
import { readResultSource } from '../report/result-source.ts';
import type { HandlerDeps, Handlers } from './handlers.ts';
import { refuse, type Refusal } from './problem.ts';
import type { FileReply, InsideVisit } from './visit.ts';

type Reports = Pick<
  Handlers,
  'reportDocx' | 'reportHwpx' | 'reportXlsx' | 'reportCsv' | 'reportJson'
>;

/** The report as files. */
export function createReports({
  printing,
  clock,
}: Pick<HandlerDeps, 'printing' | 'clock'>): Reports {
  const printed =
    (format: Format) =>
    async ({ workshop, locale }: InsideVisit): Promise<FileReply | Refusal> => {
      const source = await readResultSource(workshop, clock());
      if (!source) return refuse('not-revealed');
      const { file, name } = await printing.print(format, locale, leave(source));
      return { kind: 'file', file, type: mediaTypes[format], name: `${name}.${format}` };
    };
  return {
    reportDocx: printed('docx'),
    reportHwpx: printed('hwpx'),
    reportXlsx: printed('xlsx'),
    reportCsv: printed('csv'),
    reportJson: printed('json'),
  };
}
