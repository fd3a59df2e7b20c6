import type { AreaId } from '../wants.ts';
import type { CenterRound } from './center-round.ts';

/** What is compared: a factor's score, an obstacle's mean, whether a task was put first, an area's share of the dots. */
export const figureKinds = ['factor', 'obstacle', 'task', 'want'] as const;
export type FigureKind = (typeof figureKinds)[number];

export interface Figure {
  readonly kind: FigureKind;
  readonly id: string;
}

export const figureKey = ({ kind, id }: Figure): string => `${kind}:${id}`;

/** The figure of one round; null where there is none. A task counts 1 where it was put first, else 0. */
export function figureIn(round: CenterRound, { kind, id }: Figure): number | null {
  if (kind === 'factor') return round.factors[id] ?? null;
  if (kind === 'obstacle') return round.obstacles[id] ?? null;
  if (kind === 'want') return round.wants?.[id as AreaId] ?? null;
  const task = round.tasks[id];
  return task ? Number(task.pick !== null) : null;
}
