import type { DatabaseSync } from 'node:sqlite';
import { FigureOrder, figureIn, type RoundFigures } from '#lib/domain/centers/compared-round.ts';
import type { HeldFigure } from '#lib/domain/centers/figure.ts';
import { obstacleMargins } from '#lib/report/centers/center-round-of.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import { prepareSentRounds } from './sqlite-sent-rounds.ts';

/** What a network sent, which was kept whole beside its figures and read by nothing. */
interface OldRow {
  readonly n: number;
  readonly id: string;
  readonly center: string;
  readonly result: string;
}

/**
 * The fourth version: what was sent is kept no longer. Before it goes, what only it tells is worked out of it for
 * networks that are seen by themselves: how far their obstacles' means may be off. One without its name loses what
 * enters no sum.
 */
export function letResultsGo(db: DatabaseSync): void {
  const rows = db.prepare(
    'SELECT n, id, center, result FROM results JOIN submissions ON n = submission',
  );
  const sent = prepareSentRounds(db);
  for (const { n, id, center, result } of rows.iterate() as Iterable<unknown> as Iterable<OldRow>) {
    const { name, figures } = sent.readPiece(center, n - 1, 1).rounds[0]!.round;
    const plan = sent.planOf(id);
    sent.remove(n);
    sent.put(n, { plan, figures: name === null ? ofSums(figures) : withMargins(figures, result) });
  }
  db.exec('DROP TABLE results');
}

const ofSums = (figures: RoundFigures): RoundFigures => {
  const kept = figures.order.figures.filter(({ kind }) => kind !== 'uncertainty');
  return { order: new FigureOrder(kept), values: valuesOf(figures, kept) };
};

/** A result that cannot be read any more leaves its figures as they are. */
function withMargins(figures: RoundFigures, result: string): RoundFigures {
  const margins = obstacleMargins(JSON.parse(result) as ResultParts);
  const own = figures.order.figures.flatMap(({ kind, id }): HeldFigure[] =>
    kind === 'obstacle' ? [{ kind: 'margin', id }] : [],
  );
  const order = new FigureOrder([...figures.order.figures, ...own]);
  const values = own.map(({ id }) => margins[id] ?? NaN);
  return { order, values: Float64Array.of(...figures.values, ...values) };
}

const valuesOf = (figures: RoundFigures, kept: readonly HeldFigure[]): Float64Array =>
  Float64Array.from(kept, (one) => figureIn({ figures }, one) ?? NaN);
