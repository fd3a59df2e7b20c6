/** The calls of the report: its files, its link, and what the link gives. Part of the table in calls.ts. */
import { reportLink, sharedReportInput } from './contract.ts';

const one = '/api/workshops/:id';

/** The report as a file: aggregates of at least five people, whatever the room was shown (PRIV3). */
const report = (format: string, file: string) =>
  ({
    method: 'GET',
    path: `${one}/report.${format}`,
    access: 'read',
    status: 200,
    file,
    summary: `The report as ${format}, in the reader’s language; 409 before anything is revealed.`,
  }) as const;

export const reportCalls = {
  reportDocx: report(
    'docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ),
  reportHwpx: report('hwpx', 'application/hwp+zip'),
  reportXlsx: report('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  reportCsv: report('csv', 'text/csv; charset=utf-8'),
  reportJson: report('json', 'application/json; charset=utf-8'),
  reportPng: report('png', 'image/png'),
  readReportLink: {
    method: 'GET',
    path: `${one}/report-link`,
    access: 'steer',
    status: 200,
    response: reportLink,
    summary: 'The link that lets others read the report; null if there is none.',
  },
  openReportLink: {
    method: 'POST',
    path: `${one}/report-link`,
    access: 'steer',
    status: 200,
    response: reportLink,
    summary: 'Make a report link, or get the one there is; 409 before the close.',
  },
  revokeReportLink: {
    method: 'DELETE',
    path: `${one}/report-link`,
    access: 'steer',
    status: 204,
    summary: 'Revoke the report link.',
  },
  sharedReport: {
    method: 'POST',
    path: `${one}/shared-report`,
    access: 'anyone',
    body: sharedReportInput,
    status: 200,
    file: 'application/octet-stream',
    summary: 'The report, for whoever has its link: JSON, or another of its formats.',
  },
} as const;
