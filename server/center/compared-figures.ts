import { obstacles } from '#lib/content/obstacles.ts';
import { futureTasks, networkTasks, successFactors } from '#lib/content/tasks.ts';
import { FigureOrder } from '#lib/domain/centers/compared-round.ts';
import type { Figure, FigureKind } from '#lib/domain/centers/figure.ts';
import { areaIds } from '#lib/domain/wants.ts';

const figures = (kind: FigureKind, ids: readonly string[]): Figure[] =>
  ids.map((id) => ({ kind, id }));
const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

/** All that networks are compared by, each kind in the order of its source. */
export const comparedFigures: readonly Figure[] = [
  ...figures('factor', idsOf(successFactors)),
  ...figures('obstacle', idsOf(obstacles)),
  ...figures('task', idsOf([...networkTasks, ...futureTasks])),
  ...figures('want', areaIds),
];

/** How a round that comes now is kept. Those that came under another instrument keep the order they came in. */
export const comparedOrder = new FigureOrder([
  ...comparedFigures,
  ...successFactors.map(({ id }) => ({ kind: 'uncertainty', id }) as const),
]);
