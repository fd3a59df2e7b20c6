import { drawChart, type Picture } from '#lib/report/picture/draw-chart.ts';
import type { Figure } from '#lib/report/report.ts';
import { legibleChart } from './legible.ts';
import type { Paint } from './print-job.ts';

/** The drawing of a figure as documents have it, with the words that the painter's fonts can draw. */
export const figurePicture = ({ chart }: Figure, { draws }: Paint): Picture =>
  drawChart(legibleChart(chart, draws));
