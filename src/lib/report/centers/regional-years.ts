import { figure, paragraph, table, type Section } from '../report.ts';
import { meanCell, nameOf } from './regional-cells.ts';
import { scoresChart } from './regional-factors.ts';
import type { RegionalFacts } from './regional-report.ts';

/** The factors over the years; nothing where there is one year only. */
export function yearsSection(facts: RegionalFacts): Section | null {
  const { of, say, locale } = facts;
  const factors = of.here.means.factor;
  const earlier = of.years.filter(({ year }) => year < of.at.year);
  // A year in which too few took part has nothing to stand beside this one’s means.
  const first =
    earlier.find(({ means }) => means.factor.some(({ mean }) => mean !== null)) ?? earlier[0];
  if (!first) return null;
  const chart = scoresChart(facts, { label: String(first.year), means: first.means.factor });
  const description = chart.rows.map(({ text }) => text).join('. ');
  const caption = say.chart(`${say.sections.years} ${first.year} → ${of.at.year}`);
  return {
    id: 'change',
    title: say.sections.years,
    blocks: [
      figure({ id: 'regional-years', caption, description, chart }),
      paragraph(say.yearsNote),
      table({
        id: 'regional-years',
        caption: say.tableOf(say.sections.years),
        sheet: { name: say.sections.years, part: null },
        columns: [
          { title: say.columns.year, kind: 'text', width: 8 },
          { title: say.columns.networks, kind: 'count', width: 10 },
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
