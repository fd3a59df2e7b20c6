/** What is compared: a factor's score, an obstacle's mean, whether a task was put first, an area's share of the dots. */
export const figureKinds = ['factor', 'obstacle', 'task', 'want'] as const;
export type FigureKind = (typeof figureKinds)[number];

export interface Figure {
  readonly kind: FigureKind;
  readonly id: string;
}

/** What is held of a round: what is compared, and how unsure its factors' scores are. */
export interface HeldFigure {
  readonly kind: FigureKind | 'uncertainty';
  readonly id: string;
}

export const figureKey = ({ kind, id }: HeldFigure): string => `${kind}:${id}`;
