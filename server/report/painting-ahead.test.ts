import { expect, it, vi } from 'vitest';
import type { Paint } from '#lib/export/print-job.ts';
import { createReport } from '#lib/report/create-report.ts';
import { leave } from '#lib/report/leaving.ts';
import { figuresOf } from '#lib/report/report.ts';
import { madeUpSource } from '#lib/report/testing/made-up.ts';
import { PaintingAhead } from './painting-ahead.ts';

const charts = figuresOf(createReport(leave(madeUpSource()), 'ko')).map(({ chart }) => chart);

function setUp(onPaint: () => void = () => undefined) {
  const paint = vi.fn(() => (onPaint(), Promise.resolve(new Uint8Array())));
  const painter: Paint = Object.assign(paint, { draws: () => true });
  return { paint, ahead: new PaintingAhead(() => Promise.resolve(painter), 1) };
}

it('every picture of a report that was read is painted, each once', async () => {
  const { paint, ahead } = setUp();
  await ahead.start(charts);
  expect(paint).toHaveBeenCalledTimes(charts.length);
});

it('whoever asks waits for the picture in hand and for no other', async () => {
  const { paint, ahead } = setUp(() => ahead.stop());
  await ahead.start(charts);
  expect(paint).toHaveBeenCalledTimes(1);
});

it('of reports read one right after the other only the last is painted', async () => {
  const { paint, ahead } = setUp();
  await Promise.all([ahead.start(charts), ahead.start(charts)]);
  expect(paint).toHaveBeenCalledTimes(charts.length);
});

it('whoever asks before anything is painted needs no painter', async () => {
  const painter = vi.fn();
  const ahead = new PaintingAhead(painter, 1);
  const painted = ahead.start(charts);
  ahead.stop();
  await painted;
  expect(painter).not.toHaveBeenCalled();
});
