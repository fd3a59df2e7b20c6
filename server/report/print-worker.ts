import { parentPort } from 'node:worker_threads';
import { print } from '#lib/export/formats.ts';
import { createPainter } from '#lib/export/painter.ts';
import type { Paint } from '#lib/export/print-job.ts';
import { rememberPaint } from '#lib/export/remembered-paint.ts';
import { createReport } from '#lib/report/create-report.ts';
import type { Report } from '#lib/report/report.ts';
import { PaintingAhead } from './painting-ahead.ts';
import type { PrintAnswer, PrintMatter, PrintQuestion } from './print-messages.ts';
import { readPainterTools } from './painter-tools.ts';

/** Prints reports away from the thread that serves the room: a document takes hundreds of milliseconds. */
let made: Promise<Paint> | null = null;
const painter = (): Promise<Paint> =>
  (made ??= readPainterTools()
    .then(createPainter)
    .then((paint) => rememberPaint(paint)));
const ahead = new PaintingAhead(painter);

const reportOf = (matter: PrintMatter): Report =>
  'report' in matter ? matter.report : createReport(matter.parts, matter.locale);

async function answer({ id, format, matter }: PrintQuestion): Promise<PrintAnswer> {
  ahead.stop();
  try {
    const report = reportOf(matter);
    const parts = 'parts' in matter ? matter.parts : null;
    const file = await print(format, { parts, report, painter });
    // What cannot be painted is told to whoever asks for it.
    void ahead.start(report).catch(() => undefined);
    return { id, file, name: report.fileName };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (question: PrintQuestion) => {
  void answer(question).then((answered) => parentPort?.postMessage(answered));
});
