import { expect, it, vi } from 'vitest';
import type { Paint } from '#lib/export/print-job.ts';
import { createReport } from '#lib/report/create-report.ts';
import { leave } from '#lib/report/leaving.ts';
import { figuresOf } from '#lib/report/report.ts';
import { madeUpSource } from '#lib/report/testing/made-up.ts';
import { PaintingAhead } from './painting-ahead.ts';

const report = createReport(leave(madeUpSource()), 'ko');

function setUp(onPaint: () => void = () => undefined) {
  const paint = vi.fn(() => (onPaint(), Promise.resolve(new Uint8Array())));
  const painter: Paint = Object.assign(paint, { draws: () => true });
  return { paint, ahead: new PaintingAhead(() => Promise.resolve(painter), 1) };
}

it('every picture of a report that was read is painted, each once', async () => {
  const { paint, ahead } = setUp();
  await ahead.start(report);
  expect(paint).toHaveBeenCalledTimes(figuresOf(report).length);
});

it('whoever asks waits for the picture in hand and for no other', async () => {
  const { paint, ahead } = setUp(() => ahead.stop());
  await ahead.start(report);
  expect(paint).toHaveBeenCalledTimes(1);
});

it('of reports read one right after the other only the last is painted', async () => {
  const { paint, ahead } = setUp();
  await Promise.all([ahead.start(report), ahead.start(report)]);
  expect(paint).toHaveBeenCalledTimes(figuresOf(report).length);
});

it('whoever asks before anything is painted needs no painter', async () => {
  const painter = vi.fn();
  const ahead = new PaintingAhead(painter, 1);
  const painted = ahead.start(report);
  ahead.stop();
  await painted;
  expect(painter).not.toHaveBeenCalled();
});
