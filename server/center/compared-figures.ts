import { obstacles } from '#lib/content/obstacles.ts';
import { futureTasks, networkTasks, successFactors } from '#lib/content/tasks.ts';
import type { CenterRound } from '#lib/domain/centers/center-round.ts';
import { FigureOrder } from '#lib/domain/centers/compared-round.ts';
import type { Figure, HeldFigure } from '#lib/domain/centers/figure.ts';
import { areaIds } from '#lib/domain/wants.ts';

const figures = <K extends HeldFigure['kind']>(kind: K, ids: readonly string[]) =>
  ids.map((id) => ({ kind, id }));
const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

/** All that networks are compared by, each kind in the order of its source. */
export const comparedFigures: readonly Figure[] = [
  ...figures('factor', idsOf(successFactors)),
  ...figures('obstacle', idsOf(obstacles)),
  ...figures('task', idsOf([...networkTasks, ...futureTasks])),
  ...figures('want', areaIds),
];

const nameless = new FigureOrder(comparedFigures);
const named = new FigureOrder([
  ...comparedFigures,
  ...figures('uncertainty', idsOf(successFactors)),
  ...figures('margin', idsOf(obstacles)),
]);

/**
 * How a round that comes now is kept. Of one without its name only what enters sums: how unsure its own figures are
 * could be told to nobody. Those that came under another instrument keep the order they came in.
 */
export const orderFor = ({ name }: Pick<CenterRound, 'name'>): FigureOrder =>
  name === null ? nameless : named;
