import { instrumentOf } from '#lib/content/instrument.ts';
import type { Place } from '#lib/domain/centers/blocks.ts';
import {
  cellOf,
  groupsOf,
  trendOf,
  type Cell,
  type Grouping,
} from '#lib/domain/centers/comparing.ts';
import type { CellFilter, ComparingIndex } from '#lib/domain/centers/comparing-index.ts';
import type { Figure, FigureKind } from '#lib/domain/centers/figure.ts';
import type { NetworkMean } from '#lib/domain/centers/mean-of-networks.ts';
import {
  obstaclesByRegion,
  type ObstaclesByRegion,
} from '#lib/domain/centers/regional-obstacles.ts';

/** A figure's mean in one cell; null where it is closed. */
export interface LeavingMean extends NetworkMean {
  readonly id: string;
}

export type LeavingMeans = Readonly<Record<FigureKind, readonly LeavingMean[]>>;

export interface LeavingCell {
  readonly networks: number;
  readonly means: LeavingMeans;
}

/**
 * What leaves a center: means of whole blocks alone, whoever has sent a name (PRIV3). It has no place for a network, so
 * that no file made of it can hold one.
 */
export interface LeavingComparison {
  readonly center: string;
  /** ISO 8601, the day in Korea */
  readonly day: string;
  readonly at: CellFilter & Place;
  readonly here: LeavingCell;
  /** of all regions; null where no region was asked for, and `here` is that */
  readonly everywhere: LeavingCell | null;
  readonly groups: Readonly<Record<Grouping, readonly (LeavingCell & { readonly id: string })[]>>;
  readonly years: readonly (LeavingCell & { readonly year: number })[];
  readonly obstacles: ObstaclesByRegion;
}

export function leavingComparison(
  index: ComparingIndex,
  at: CellFilter & Place,
  { center, day }: Pick<LeavingComparison, 'center' | 'day'>,
): LeavingComparison {
  const view = viewOf(index, at);
  const wide = { ...at, region: null };
  const groups = (by: Grouping) =>
    groupsOf(index, 'outside', at, by).map((group) => ({ id: group.id, ...view(group) }));
  const { common, regional } = obstaclesByRegion(index, 'outside', wide);
  return {
    ...{ center, day, at },
    here: view(cellOf(index, 'outside', at)),
    everywhere: at.region === null ? null : view(cellOf(index, 'outside', wide)),
    groups: { region: groups('region'), level: groups('level'), sizeClass: groups('sizeClass') },
    years: trendOf(index, 'outside', at).map((cell) => ({ year: cell.year, ...view(cell) })),
    obstacles: {
      common,
      regional: regional.filter(({ region }) => at.region === null || region === at.region),
    },
  };
}

/** Only what the stage asks about is shown of a cell. */
function viewOf(index: ComparingIndex, { stage }: CellFilter): (cell: Cell) => LeavingCell {
  const asked = new Set(instrumentOf(stage).items.map(({ obstacle }) => obstacle));
  const isShown = ({ kind, id }: Figure) => kind !== 'obstacle' || asked.has(id);
  return ({ networks, means }) => {
    const of = (kind: FigureKind) =>
      index.figures.flatMap((figure, at) =>
        figure.kind === kind && isShown(figure) ? [{ id: figure.id, ...means[at]! }] : [],
      );
    return {
      networks,
      means: { factor: of('factor'), obstacle: of('obstacle'), task: of('task'), want: of('want') },
    };
  };
}
