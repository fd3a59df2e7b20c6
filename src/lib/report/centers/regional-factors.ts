import { bandFloors } from '#lib/domain/factor-score.ts';
import type { Chart } from '../chart.ts';
import { figure, noFigure, paragraph, type Section } from '../report.ts';
import { wordsIn } from '../words/words.ts';
import { groupsTable, meansTable, meanText, nameOf } from './regional-cells.ts';
import type { LeavingMean } from './leaving-comparison.ts';
import type { RegionalFacts } from './regional-report.ts';

/** The factors, with how far each mean may be off, beside all regions. */
export function factorsSection(facts: RegionalFacts): Section {
  const { say } = facts;
  const what = say.sections.factors;
  const wide = facts.of.everywhere?.means.factor;
  const chart = scoresChart(facts, wide ? { label: say.everywhere, means: wide } : null);
  const description = chart.rows.map(({ text }) => text).join('. ');
  return {
    id: 'factors',
    title: what,
    blocks: [
      paragraph(say.factorsNote),
      figure({ id: 'regional-factors', caption: say.chart(what), description, chart }),
      meansTable('factor', what, facts),
      ...groupsTable('factor', 'region', { what, caption: say.byRegion(what) }, facts),
      ...groupsTable('factor', 'level', { what, caption: say.byLevel(what) }, facts),
      ...groupsTable('factor', 'sizeClass', { what, caption: say.bySize(what) }, facts),
    ],
  };
}

/** The means of now, and hollow beside them those of all regions. */
function scoresChart(
  facts: RegionalFacts,
  before: { readonly label: string; readonly means: readonly LeavingMean[] } | null,
): Extract<Chart, { kind: 'scores' }> {
  const { of, locale, say } = facts;
  const { bands } = wordsIn(locale).factors;
  return {
    kind: 'scores',
    bands: [
      { from: 1, label: bands.concern },
      ...[...bandFloors].reverse().map(([band, from]) => ({ from, label: bands[band] })),
    ],
    beforeLabel: before?.label ?? null,
    rows: of.here.means.factor.map(({ id, mean, low, high, networks }) => {
      const label = nameOf('factor', id, locale);
      const shown = mean === null ? noFigure : meanText('factor', mean, facts);
      return {
        ...{ label, value: mean, shown },
        range: low === null || high === null ? null : ([low, high] as const),
        before: before?.means.find((one) => one.id === id)?.mean ?? null,
        text: mean === null ? say.closedRow(label) : say.row(label, shown, networks),
      };
    }),
  };
}
