import type { Chart } from '../chart.ts';
import { drawBars, drawPairs } from './bars.ts';
import { drawDistributions } from './distributions.ts';
import { drawScores } from './scores.ts';
import type { Picture } from './svg.ts';

export type { Picture } from './svg.ts';

/** The drawing of a chart, the same wherever it is shown. */
export function drawChart(chart: Chart): Picture {
  switch (chart.kind) {
    case 'distributions':
      return drawDistributions(chart);
    case 'scores':
      return drawScores(chart);
    case 'bars':
      return drawBars(chart);
    case 'pairs':
      return drawPairs(chart);
  }
}
