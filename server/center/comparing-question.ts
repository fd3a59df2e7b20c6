import type { CellFilter, ComparingIndex, Time } from '#lib/domain/centers/comparing-index.ts';
import { figureKey, type Figure } from '#lib/domain/centers/figure.ts';
import type { Place } from '#lib/domain/centers/blocks.ts';
import type { Stage } from '#lib/domain/stage.ts';
import type { ComparingQuery, NetworkOrder } from '#lib/protocol/comparing-query.ts';

/** What is asked, with everything that was left out filled in. */
export interface ComparingQuestion {
  readonly filter: CellFilter & Place;
  readonly order: NetworkOrder;
  readonly figure: Figure;
  readonly page: number;
  readonly own: string | null;
}

/** What was asked as the words of an address, for a record of it. */
export const filterOf = ({ year, stage, region, level, sizeClass: size }: CellFilter & Place) => ({
  year: String(year),
  stage,
  region,
  level,
  size,
});

/** Left out: the last year of the stage, and the stage of most networks in the last year. Null where there is nothing. */
export function askComparing(
  query: ComparingQuery,
  index: ComparingIndex,
): ComparingQuestion | null {
  const time = timeOf(query, index);
  const first = index.figures[0];
  if (!time || !first) return null;
  const { region = null, level = null, size = null, sort = 'name', page = '0', own = null } = query;
  return {
    filter: { ...time, region, level, sizeClass: size },
    order: sort,
    figure: index.figures.find((figure) => figureKey(figure) === query.figure) ?? first,
    page: Number(page),
    own,
  };
}

function timeOf(query: ComparingQuery, index: ComparingIndex): Time | null {
  const asked = query.year === undefined ? null : Number(query.year);
  const ofStage = (stage: Stage) => index.times.filter((time) => time.stage === stage);
  const stage = query.stage ?? usualStage(index, asked);
  const year = asked ?? ofStage(stage).at(-1)?.year ?? index.times.at(-1)?.year;
  return year === undefined ? null : { year, stage };
}

function usualStage(index: ComparingIndex, asked: number | null): Stage {
  const year = asked ?? index.times.at(-1)?.year ?? 0;
  const [only, ...others] = index.times.filter((time) => time.year === year);
  if (only && others.length === 0) return only.stage;
  const rowsOf = (stage: Stage) => index.part({ year, stage }).rowsOf('center').length;
  return rowsOf('founding') > rowsOf('operating') ? 'founding' : 'operating';
}
