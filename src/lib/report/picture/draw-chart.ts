import type { Chart } from '../chart.ts';
import { drawBars, drawPairs } from './bars.ts';
import { drawDistributions } from './distributions.ts';
import { drawMap } from './map.ts';
import { drawScores } from './scores.ts';
import { drawTrend } from './trend.ts';
import type { Picture, Width } from './svg.ts';

export type { Picture, Width } from './svg.ts';

/** The drawing of a chart, the same wherever it is shown; on a phone its words stand above the marks. */
export function drawChart(chart: Chart, width: Width = 'wide'): Picture {
  switch (chart.kind) {
    case 'trend':
      return drawTrend(chart, width);
    case 'map':
      return drawMap(chart, width);
    case 'distributions':
      return drawDistributions(chart, width);
    case 'scores':
      return drawScores(chart, width);
    case 'bars':
      return drawBars(chart, width);
    case 'pairs':
      return drawPairs(chart, width);
  }
}
