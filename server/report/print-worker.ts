import { parentPort } from 'node:worker_threads';
import { print } from '#lib/export/formats.ts';
import { createPainter } from '#lib/export/painter.ts';
import type { Paint } from '#lib/export/print-job.ts';
import { rememberPaint } from '#lib/export/remembered-paint.ts';
import { createReport } from '#lib/report/create-report.ts';
import { figuresOf, type Report } from '#lib/report/report.ts';
import { exampleCharts } from './example-charts.ts';
import { PaintingAhead } from './painting-ahead.ts';
import type { PrintAnswer, PrintMatter, PrintOrder, PrintQuestion } from './print-messages.ts';
import { readPainterTools } from './painter-tools.ts';

/** Prints reports away from the thread that serves the room: a document takes hundreds of milliseconds. */
let made: Promise<Paint> | null = null;
let remembering: Promise<Paint> | null = null;
const painter = (): Promise<Paint> => {
  made ??= readPainterTools().then(createPainter);
  return (remembering ??= made.then((paint) => rememberPaint(paint)));
};
const ahead = new PaintingAhead(painter);

const reportOf = (matter: PrintMatter): Report =>
  'report' in matter ? matter.report : createReport(matter.parts, matter.locale);

/** What cannot be painted is told to whoever asks for it. */
const paintAhead = (charts: Parameters<PaintingAhead['start']>[0]): void =>
  void ahead.start(charts).catch(() => undefined);

async function answer({ id, format, matter }: PrintQuestion): Promise<PrintAnswer> {
  ahead.stop();
  try {
    const report = reportOf(matter);
    const parts = 'parts' in matter ? matter.parts : null;
    const file = await print(format, { parts, report, painter });
    paintAhead(figuresOf(report).map(({ chart }) => chart));
    return { id, file, name: report.fileName };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (order: PrintOrder) => {
  if (order === 'forget') remembering = null;
  else void answer(order).then((answered) => parentPort?.postMessage(answered));
});

paintAhead(exampleCharts);
