import { showScore } from '#lib/domain/display.ts';
import { bandFloors } from '#lib/domain/factor-score.ts';
import { scoreRange } from '#lib/domain/score-range.ts';
import type { FactorFact, Facts } from '../facts.ts';
import { factorName } from '../names.ts';
import type { Chart } from '../chart.ts';
import { figure, paragraph, table, type Cell, type Figure, type Section } from '../report.ts';
import { tellingScore } from '../telling.ts';

/** The factors with their bands and how far each score may lie off. */
export function factorsSection(facts: Facts): Section | null {
  const { say, factors } = facts;
  if (factors.every(({ figures }) => figures.score === null)) return null;
  return {
    id: 'factors',
    title: say.sections.factors,
    blocks: [
      paragraph(say.factors.lead),
      figure(scoresFigure(facts, 'factors')),
      table({
        id: 'factors',
        caption: say.factors.caption,
        sheet: { name: say.sheets.factors, part: null },
        columns: [
          { title: say.factors.columns.name, kind: 'text', width: 40 },
          { title: say.factors.columns.score, kind: 'score', width: 10, telling: tellingScore },
          { title: say.factors.columns.low, kind: 'score', width: 13 },
          { title: say.factors.columns.high, kind: 'score', width: 13 },
          { title: say.factors.columns.band, kind: 'text', width: 18 },
          { title: say.factors.columns.coverage, kind: 'share', width: 14 },
        ],
        rows: factors.map((fact) => factorRow(fact, facts)),
      }),
      paragraph(say.method.range, 'note'),
    ],
  };
}

function factorRow({ factor, figures }: FactorFact, { locale, say }: Facts): Cell[] {
  const range = rangeOf(figures);
  return [
    factor[locale],
    figures.score === null ? null : Number(showScore(figures.score)),
    range && Number(showScore(range[0])),
    range && Number(showScore(range[1])),
    figures.band ? say.factors.bands[figures.band] : say.factors.short,
    Math.round(figures.coverage * 100) / 100,
  ];
}

/** Where a score may lie, as a chart has it. */
export function rangeOf(figures: FactorFact['figures']): [low: number, high: number] | null {
  const range = scoreRange(figures);
  return range && [range.low, range.high];
}

export function scoresFigure(facts: Facts, id: string): Figure {
  const { say } = facts;
  const chart = scoresChart(facts);
  return {
    id,
    caption: say.factors.caption,
    description: chart.rows.map(({ text }) => text).join('. '),
    chart,
  };
}

function scoresChart({ factors, locale, say }: Facts): Extract<Chart, { kind: 'scores' }> {
  return {
    kind: 'scores',
    bands: bandsFromLowest(say),
    beforeLabel: null,
    rows: factors.map(({ factor, figures }) => {
      const label = factorName(factor, locale);
      const { score, band } = figures;
      const text =
        score === null || !band
          ? say.factors.noScore(label)
          : say.factors.row(label, showScore(score), say.factors.bands[band]);
      const shown = score === null ? '' : showScore(score);
      return { label, value: score, shown, range: rangeOf(figures), before: null, text };
    }),
  };
}

/** The bands as a line from 1 to 5 has them. */
export const bandsFromLowest = (say: Facts['say']) => [
  { from: 1, label: say.factors.bands.concern },
  ...[...bandFloors].reverse().map(([band, from]) => ({ from, label: say.factors.bands[band] })),
];
