import { bandFloors } from '#lib/domain/factor-score.ts';
import type { Chart, TrendPoint } from '../chart.ts';
import { figure, noFigure, paragraph, table, type Section } from '../report.ts';
import { wordsIn } from '../words/words.ts';
import type { LeavingMean } from './leaving-comparison.ts';
import { endsOf, meanCell, meanText, nameOf } from './regional-cells.ts';
import type { RegionalFacts } from './regional-report.ts';

/** The factors over the years; nothing where there is one year only. */
export function yearsSection(facts: RegionalFacts): Section | null {
  const { of, say, locale } = facts;
  const factors = of.here.means.factor;
  if (of.years.length < 2) return null;
  const chart = yearsChart(facts);
  const years = chart.rounds;
  const description = chart.rows
    .map(({ label, points }) => {
      const told = points.map(({ shown }, i) => `${years[i]} ${shown || noFigure}`);
      return `${label}: ${told.join(', ')}`;
    })
    .join('. ');
  const caption = say.chart(`${say.sections.years} ${years[0]}–${years.at(-1)}`);
  return {
    id: 'change',
    title: say.sections.years,
    blocks: [
      paragraph(say.yearsNote),
      figure({ id: 'regional-years', caption, description, chart }),
      table({
        id: 'regional-years',
        caption: say.tableOf(say.sections.years),
        sheet: { name: say.sections.years, part: null },
        columns: [
          { title: say.columns.year, kind: 'text', width: 8 },
          { title: say.columns.networks, kind: 'count', width: 12 },
          ...factors.map(({ id }) => {
            return { title: nameOf('factor', id, locale), kind: 'score', width: 17 } as const;
          }),
        ],
        rows: of.years.map(({ year, networks, means }) => [
          String(year),
          networks,
          ...means.factor.map(({ mean }) => meanCell('factor', mean)),
        ]),
      }),
    ],
  };
}

/** A factor in each row, its years from left to right. */
function yearsChart(facts: RegionalFacts): Extract<Chart, { kind: 'trend' }> {
  const { of, locale } = facts;
  const { bands } = wordsIn(locale).factors;
  return {
    kind: 'trend',
    rounds: of.years.map(({ year }) => String(year)),
    bands: [...bandFloors].reverse().map(([band, from]) => ({ from, label: bands[band] })),
    rows: of.here.means.factor.map(({ id }) => ({
      label: nameOf('factor', id, locale),
      points: of.years.map(({ means }) =>
        pointOf(
          means.factor.find((mean) => mean.id === id),
          facts,
        ),
      ),
    })),
  };
}

function pointOf(mean: LeavingMean | undefined, facts: RegionalFacts): TrendPoint {
  if (!mean || mean.mean === null) return { value: null, range: null, shown: '' };
  const [low, high] = endsOf('factor', mean);
  return {
    value: mean.mean,
    range: typeof low === 'number' && typeof high === 'number' ? [low, high] : null,
    shown: meanText('factor', mean.mean, facts),
  };
}
