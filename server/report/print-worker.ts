import { parentPort } from 'node:worker_threads';
import { createPainter } from '#lib/export/painter.ts';
import { print } from '#lib/export/formats.ts';
import type { Paint } from '#lib/export/print-job.ts';
import { rememberPaint } from '#lib/export/remembered-paint.ts';
import { createReport } from '#lib/report/create-report.ts';
import type { PrintAnswer, PrintQuestion } from './print-messages.ts';
import { readPainterFiles } from './painter-files.ts';

/** Prints reports away from the thread that serves the room: a document takes hundreds of milliseconds. */
let made: Promise<Paint> | null = null;
const painter = (): Promise<Paint> =>
  (made ??= readPainterFiles()
    .then(createPainter)
    .then((paint) => rememberPaint(paint)));

async function answer({ id, format, matter }: PrintQuestion): Promise<PrintAnswer> {
  try {
    const parts = 'parts' in matter ? matter.parts : null;
    const report = 'report' in matter ? matter.report : createReport(matter.parts, matter.locale);
    const file = await print(format, { parts, report, painter });
    return { id, file, name: report.fileName };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Whoever reads a report takes it next, and most formats have pictures. Writers are loaded when they are asked for. */
const makeReady = (): void => void painter().catch(() => undefined);

parentPort?.on('message', (question: PrintQuestion) => {
  void answer(question)
    .then((answered) => parentPort?.postMessage(answered))
    .then(makeReady);
});
