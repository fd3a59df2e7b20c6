import { createSend, type SendOptions } from './send.ts';

/** The calls of the report link. Apart from the others, since only a console that has ended uses them. */
export function createReportApi(options?: Partial<SendOptions>) {
  const send = createSend(options);
  const link = <const Id extends string>(id: Id) =>
    `/api/workshops/${encodeURIComponent(id)}/report-link` as const;
  return {
    readReportLink: (id: string) => send<'readReportLink'>('GET', link(id)),
    openReportLink: (id: string) => send<'openReportLink'>('POST', link(id)),
    revokeReportLink: (id: string) => send<'revokeReportLink'>('DELETE', link(id)),
  };
}
export type ReportApi = ReturnType<typeof createReportApi>;
