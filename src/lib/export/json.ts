import { writeBundle } from '#lib/report/result-file.ts';
import type { Printer } from './print-job.ts';

/** The result bundle: enough to score again, and read back it gives the same bytes. */
export const printJson: Printer = async ({ parts }) => {
  if (!parts) throw new Error('a report of several networks has no result file');
  return new TextEncoder().encode(writeBundle(parts));
};
