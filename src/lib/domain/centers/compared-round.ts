import type { AreaId } from '../wants.ts';
import type { CenterRound } from './center-round.ts';
import { figureKey, type HeldFigure } from './figure.ts';

/** Where a round stands: all of it but what was answered and planned. */
export type RoundPlace = Pick<
  CenterRound,
  'id' | 'network' | 'name' | 'region' | 'level' | 'stage' | 'sizeClass' | 'day' | 'origin'
>;

/** A round as comparing holds it by the thousands. */
export interface ComparedRound extends RoundPlace {
  readonly figures: RoundFigures;
}

/** A round's figures at the places that an order gives them; NaN where one may not or can't be given. */
export interface RoundFigures {
  readonly order: FigureOrder;
  readonly values: Float64Array;
}

/**
 * Which figure stands where in an array. Thousands of rounds share one, and take a tenth of the room and of the time to
 * read that records by name would take. Rounds of one center may have several: a later instrument asks other things.
 */
export class FigureOrder {
  readonly figures: readonly HeldFigure[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(figures: readonly HeldFigure[]) {
    this.figures = figures;
    this.#places = new Map(figures.map((figure, at) => [figureKey(figure), at]));
  }

  /** -1 for a figure that its rounds don't have. */
  placeOf(figure: HeldFigure): number {
    return this.#places.get(figureKey(figure)) ?? -1;
  }

  figuresOf(round: CenterRound): RoundFigures {
    return { order: this, values: Float64Array.from(this.figures, (one) => recorded(round, one)) };
  }
}

export const noFigures: RoundFigures = { order: new FigureOrder([]), values: new Float64Array() };

/** What is compared of a round: its plan and what an order does not name stay behind. */
export function comparedRoundOf(round: CenterRound, order: FigureOrder): ComparedRound {
  const { id, network, name, region, level, stage, sizeClass, day, origin } = round;
  const place = { id, network, name, region, level, stage, sizeClass, day, origin };
  return { ...place, figures: order.figuresOf(round) };
}

/** The figure of one round; null where there is none. A task counts 1 where it was put first, else 0. */
export function figureIn(
  { figures }: Pick<ComparedRound, 'figures'>,
  figure: HeldFigure,
): number | null {
  const value = figures.values[figures.order.placeOf(figure)] ?? NaN;
  return Number.isNaN(value) ? null : value;
}

function recorded(round: CenterRound, { kind, id }: HeldFigure): number {
  if (kind === 'uncertainty') return round.uncertainty[id] ?? NaN;
  if (kind === 'margin') return round.margins[id] ?? NaN;
  if (kind === 'factor') return round.factors[id] ?? NaN;
  if (kind === 'obstacle') return round.obstacles[id] ?? NaN;
  if (kind === 'want') return round.wants?.[id as AreaId] ?? NaN;
  const task = round.tasks[id];
  return task ? Number(task.pick !== null) : NaN;
}
