import { instrumentOf } from '#lib/content/instrument.ts';
import { successFactors } from '#lib/content/tasks.ts';
import {
  cellOf,
  groupings,
  groupsOf,
  isNamed,
  likeOf,
  meansOf,
  namedRoundsOf,
  waitingOf,
  type Cell,
  type Group,
  type Grouping,
  type NamedRound,
} from '#lib/domain/centers/comparing.ts';
import type { CellFilter, ComparingIndex } from '#lib/domain/centers/comparing-index.ts';
import { figureIn, type RoundPlace } from '#lib/domain/centers/compared-round.ts';
import { figureKinds, type Figure, type HeldFigure } from '#lib/domain/centers/figure.ts';
import type { NetworkMean } from '#lib/domain/centers/mean-of-networks.ts';
import { obstaclesByRegion } from '#lib/domain/centers/regional-obstacles.ts';
import { yearOf } from '#lib/domain/centers/sent-round.ts';
import type { Stage } from '#lib/domain/stage.ts';
import type {
  CellView,
  ComparisonView,
  GroupView,
  MeansView,
  MeanView,
  NetworkRow,
  OwnView,
} from '#lib/protocol/comparing-contract.ts';
import type { ComparingQuestion } from './comparing-question.ts';
import { inOrder } from './network-order.ts';

/** Rows of networks on one page of the table. */
const pageSize = 40;

/** All that a dashboard shows at one address, for the center's own colleagues. */
export function compare(index: ComparingIndex, question: ComparingQuestion): ComparisonView {
  const { filter, page } = question;
  const { year, stage, region, level, sizeClass } = filter;
  const view = viewOf(index, stage);
  const named = namedRoundsOf(index, filter);
  const ordered = inOrder(named, question);
  const cell = view(cellOf(index, 'center', filter));
  return {
    at: { year, stage, region, level, sizeClass },
    times: [...index.times],
    networks: cell.networks,
    waiting: waitingOf(index, 'center', filter),
    means: cell.means,
    groups: groupsBy((by) =>
      groupsOf(index, 'center', beside(filter, by), by).map(groupView(view)),
    ),
    trend: factorTrend(index, question),
    spread: spreadOf(named, [...factorsOf(index), spreadObstacle(cell, question)]),
    rows: {
      total: named.length,
      page,
      pageSize,
      items: ordered.slice(page * pageSize, (page + 1) * pageSize).map(rowOf),
    },
    own: ownView(index, question, view),
    ...obstacleViews(index, question),
  };
}

/** Where one region is looked at, the others stand beside it: it alone would be the whole once more. */
const beside = (filter: CellFilter, by: Grouping): CellFilter =>
  by === 'region' ? { ...filter, region: null } : filter;

type View = (cell: Cell) => CellView;

/** Only what a stage asks about is shown of it: an obstacle that it does not ask for would be an empty column. */
export function viewOf(index: ComparingIndex, stage: Stage): View {
  const asked = new Set(instrumentOf(stage).items.map(({ obstacle }) => obstacle));
  const isShown = ({ kind, id }: Figure) => kind !== 'obstacle' || asked.has(id);
  const byKind = figureKinds.map((kind) => {
    const places = [...index.figures.entries()].filter(
      ([, one]) => one.kind === kind && isShown(one),
    );
    return [kind, places] as const;
  });
  return ({ networks, means }) => ({
    networks,
    means: Object.fromEntries(
      byKind.map(([kind, places]) => [
        kind,
        places.map(([at, { id }]) => meanView(id, means[at]!)),
      ]),
    ) as unknown as MeansView,
  });
}

const meanView = (id: string, mean: NetworkMean): MeanView => ({ id, ...mean });

const groupView =
  (view: View) =>
  (group: Group): GroupView => ({ id: group.id, ...view(group) });

const groupsBy = <T>(groups: (by: (typeof groupings)[number]) => T) =>
  Object.fromEntries(groupings.map((by) => [by, groups(by)])) as Record<
    (typeof groupings)[number],
    T
  >;

/** Each year is a pass over all rows, so that only the factors are worked out. */
function factorTrend(
  index: ComparingIndex,
  { filter }: ComparingQuestion,
): ComparisonView['trend'] {
  const factors = factorsOf(index);
  return index.times
    .filter(({ stage }) => stage === filter.stage)
    .map(({ year }) => {
      const part = index.part({ ...filter, year });
      const rows = part.rowsOf('center', filter);
      const means = meansOf(part, 'center', rows, factors);
      return {
        year,
        networks: rows.length,
        factors: factors.map(({ id }, i) => meanView(id, means[i]!)),
      };
    });
}

const factorsOf = ({ figures }: ComparingIndex): readonly Figure[] =>
  figures.filter(({ kind }) => kind === 'factor');

/** Of some thirty obstacles one is shown spread: that which was asked for, else the hardest. */
function spreadObstacle({ means }: CellView, { figure }: ComparingQuestion): Figure {
  const asked = means.obstacle.find(({ id }) => figure.kind === 'obstacle' && figure.id === id);
  const hardest = means.obstacle.reduce((a, b) => ((b.mean ?? 0) > (a.mean ?? 0) ? b : a));
  return { kind: 'obstacle', id: (asked ?? hardest).id };
}

function spreadOf(
  named: readonly NamedRound[],
  figures: readonly Figure[],
): ComparisonView['spread'] {
  return Object.fromEntries(
    figures.map((figure) => {
      const values = named.flatMap((round) => figureIn(round, figure) ?? []);
      return [
        figure.id,
        values.map((value) => Math.round(value * 100) / 100).sort((a, b) => a - b),
      ];
    }),
  );
}

const recordOf = (round: NamedRound, kind: HeldFigure['kind'], ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, figureIn(round, { kind, id })]));

function scoresOf(round: NamedRound): Pick<NetworkRow, 'factors' | 'uncertainty'> {
  const ids = successFactors.map(({ id }) => id);
  return {
    factors: recordOf(round, 'factor', ids),
    uncertainty: recordOf(round, 'uncertainty', ids),
  };
}

function rowOf(round: NamedRound): NetworkRow {
  const { network, name, region, level, sizeClass, day, origin, stage } = round;
  const asked = instrumentOf(stage).items.map(({ obstacle }) => obstacle);
  return {
    ...{ network, name, region, level, sizeClass, day, origin },
    ...scoresOf(round),
    obstacles: recordOf(round, 'obstacle', asked),
    margins: recordOf(round, 'margin', asked),
  };
}

/** The marked network, where it sent its name: its round of that year, its rounds before, and those like it. */
function ownView(index: ComparingIndex, question: ComparingQuestion, view: View): OwnView | null {
  const { own, filter } = question;
  const rounds = index.times
    .filter(({ stage }) => stage === filter.stage)
    .flatMap((time) => index.part(time).rounds.filter(isNamed))
    .filter(({ network }) => network === own);
  const round = rounds.find((one) => yearOf(one) === filter.year);
  if (!round) return null;
  const like = likeOf(index, 'center', round, filter.year);
  const { region = null, level = null, sizeClass = null } = like.filter;
  return {
    row: rowOf(round),
    rounds: [...rounds].sort(byDay).map((one) => ({ year: yearOf(one), ...scoresOf(one) })),
    like: { region, level, sizeClass, ...view(like.cell) },
  };
}

const byDay = (a: RoundPlace, b: RoundPlace): number => (a.day < b.day ? -1 : 1);

function obstacleViews(index: ComparingIndex, { filter }: ComparingQuestion) {
  const { common, regional } = obstaclesByRegion(index, 'center', { ...filter, region: null });
  const here = regional.filter(({ region }) => !filter.region || region === filter.region);
  return { common: [...common], regional: here };
}
