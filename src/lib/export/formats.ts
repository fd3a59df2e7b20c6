import type { PrintJob } from './print-job.ts';

/** The files that a report can be taken as, in the order they are offered. */
export const formats = ['docx', 'hwpx', 'xlsx', 'csv', 'json', 'png'] as const;
export type Format = (typeof formats)[number];

export const mediaTypes: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  hwpx: 'application/hwp+zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
};

/** Prints a report. The writer of the format, and no other, is loaded now. */
export async function print(format: Format, job: PrintJob): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('./docx/docx.ts')).printDocx(job);
    case 'hwpx':
      return (await import('./hwpx/hwpx.ts')).printHwpx(job);
    case 'xlsx':
      return (await import('./xlsx.ts')).printXlsx(job);
    case 'csv':
      return (await import('./csv.ts')).printCsv(job);
    case 'json':
      return (await import('./json.ts')).printJson(job);
    case 'png':
      return (await import('./png.ts')).printPng(job);
  }
}
