import { showScore } from '#lib/domain/display.ts';
import type { Trend } from '#lib/domain/trend.ts';
import type { TrendPoint } from '../chart.ts';
import type { Facts } from '../facts.ts';
import { factorNameById } from '../names.ts';
import { figure, noFigure, table, type Block } from '../report.ts';
import { tellingScore } from '../telling.ts';
import { trendWords } from '../words/trend.ts';
import { bandsFromLowest, rangeOf } from './factors.ts';
import { labelsOf } from './round-labels.ts';
import { firstRoundOf } from './trend-sentences.ts';

/** The scores of each round as lines. */
export function trendFigure(trend: Trend, labels: readonly string[], facts: Facts): Block {
  const words = trendWords[facts.locale];
  const rows = trend.whole.factors.map(({ id }) => {
    const points = trend.rounds.map((factors) => pointOf(factors, id));
    return { label: factorNameById(id, facts), points };
  });
  const scores = (points: readonly TrendPoint[]) =>
    points.map(({ shown }, i) => `${labels[i]} ${shown || noFigure}`).join(', ');
  return figure({
    id: 'trend',
    caption: words.caption,
    description: rows.map(({ label, points }) => words.row(label, scores(points))).join('. '),
    chart: {
      kind: 'trend',
      rounds: labelsOf(facts),
      rows,
      bands: bandsFromLowest(facts.say).slice(1),
    },
  });
}

function pointOf(factors: Trend['rounds'][number], id: string): TrendPoint {
  const found = factors?.find((factor) => factor.id === id);
  if (!found || found.score === null) return { value: null, range: null, shown: '' };
  return { value: found.score, range: rangeOf(found), shown: showScore(found.score) };
}

/** The same scores, a column for each round. */
export function trendTable(trend: Trend, labels: readonly string[], facts: Facts): Block {
  const words = trendWords[facts.locale];
  return table({
    id: 'trend',
    caption: words.caption,
    sheet: { name: facts.say.sheets.trend, part: null },
    columns: [
      { title: words.factor, kind: 'text', width: 24 },
      ...labels.map((title) => ({
        title,
        kind: 'score' as const,
        width: 12,
        telling: tellingScore,
      })),
      { title: words.verdict(firstRoundOf(trend, labels, facts)), kind: 'text', width: 16 },
    ],
    rows: trend.whole.factors.map((change) => [
      factorNameById(change.id, facts),
      ...trend.rounds.map((factors) => {
        const { value } = pointOf(factors, change.id);
        return value === null ? null : Number(showScore(value));
      }),
      change.isReal ? words.real[change.after > change.before ? 'up' : 'down'] : words.noise,
    ]),
  });
}
