/** What is compared: a factor's score, an obstacle's mean, whether a task was put first, an area's share of the dots. */
export const figureKinds = ['factor', 'obstacle', 'task', 'want'] as const;
export type FigureKind = (typeof figureKinds)[number];

export interface Figure {
  readonly kind: FigureKind;
  readonly id: string;
}

/**
 * What is held of a round: what is compared, and, of one that is seen by itself, how unsure its own figures are: the
 * `uncertainty` of each factor's score and the `margin` of each obstacle's mean (center-round.ts).
 */
export interface HeldFigure {
  readonly kind: FigureKind | 'uncertainty' | 'margin';
  readonly id: string;
}

export const figureKey = ({ kind, id }: HeldFigure): string => `${kind}:${id}`;
