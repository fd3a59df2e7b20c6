import { mediaTypes, type Format } from '#lib/export/formats.ts';
import { leave } from '#lib/report/leaving.ts';
import {
  openReportLink,
  opensReport,
  reportSecret,
  revokeReportLink,
} from '../report/report-links.ts';
import { readResultSource } from '../report/result-source.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { HandlerDeps, Handlers } from './handlers.ts';
import { reportUrl } from './links.ts';
import { refuse, type Refusal } from './problem.ts';
import { done, reply, type FileReply, type InsideVisit, type Visit } from './visit.ts';

type Reports = Pick<
  Handlers,
  | 'reportDocx'
  | 'reportHwpx'
  | 'reportXlsx'
  | 'reportCsv'
  | 'reportJson'
  | 'reportPng'
  | 'readReportLink'
  | 'openReportLink'
  | 'revokeReportLink'
  | 'sharedReport'
>;

/** The report as files, for the people of the workshop and for whoever has its link. */
export function createReports({
  workshops,
  printing,
  clock,
}: Pick<HandlerDeps, 'workshops' | 'printing' | 'clock'>): Reports {
  async function print(workshop: Workshop, format: Format, { locale }: Visit) {
    const source = await readResultSource(workshop, clock());
    if (!source) return refuse('not-revealed');
    const { file, name } = await printing.print(format, locale, leave(source));
    const type = mediaTypes[format];
    return { kind: 'file' as const, file, type, name: `${name}.${format}` };
  }
  /** As the report's page does. Whether there is a report yet is told to who asks for it. */
  const readAhead = (visit: InsideVisit): void =>
    void print(visit.workshop, 'json', visit).catch(() => undefined);
  const printed =
    (format: Format) =>
    (visit: InsideVisit): Promise<FileReply | Refusal> =>
      print(visit.workshop, format, visit);

  return {
    reportDocx: printed('docx'),
    reportHwpx: printed('hwpx'),
    reportXlsx: printed('xlsx'),
    reportCsv: printed('csv'),
    reportJson: printed('json'),
    reportPng: printed('png'),

    async readReportLink(visit) {
      const { workshop, who, base } = visit;
      // The console of an ended workshop: its files are beside the link and are taken next, from a thread that is ready.
      readAhead(visit);
      const secret = who.facilitatorKey && (await reportSecret(workshop, who.facilitatorKey));
      return reply({ url: secret ? reportUrl(base.url, workshop.record.id, secret) : null });
    },

    async openReportLink({ workshop, who, base }) {
      if (who.facilitatorKey === null) return refuse('forbidden');
      const secret = await openReportLink(workshop, who.facilitatorKey);
      if (secret === 'not-closed') return refuse('not-closed');
      return reply({ url: reportUrl(base.url, workshop.record.id, secret) });
    },

    async revokeReportLink({ workshop }) {
      await revokeReportLink(workshop);
      return done();
    },

    // A workshop that is not there and a link that opens nothing are answered alike.
    async sharedReport(visit, { key, format }) {
      const workshop = await workshops.find(visit.params.id ?? '');
      if (!workshop || !(await opensReport(workshop, key))) return refuse('wrong-key');
      return print(workshop, format, visit);
    },
  };
}
