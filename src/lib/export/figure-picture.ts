import type { Chart } from '#lib/report/chart.ts';
import { drawChart, type Picture } from '#lib/report/picture/draw-chart.ts';
import { figuresOf, type Figure, type Report } from '#lib/report/report.ts';
import { legibleChart } from './legible.ts';
import type { Paint } from './print-job.ts';

/** The drawing of a chart as documents have it, with the words that the painter's fonts can draw. */
export const chartPicture = (chart: Chart, { draws }: Paint): Picture =>
  drawChart(legibleChart(chart, draws));

/** A figure as a document takes it in: PNG, and its sides in units of the drawing. */
export interface FigurePng {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type Pictures = ReadonlyMap<Figure, FigurePng>;

/** Paints all figures of a report: one is packed while the next is painted. Gives them by figure. */
export async function paintFigures(report: Report, paint: Paint): Promise<Pictures> {
  const painted = figuresOf(report).map(async (figure): Promise<[Figure, FigurePng]> => {
    const picture = chartPicture(figure.chart, paint);
    const { width, height } = picture;
    return [figure, { png: await paint(picture), width, height }];
  });
  return new Map(await Promise.all(painted));
}
