/** What is compared: a factor's score, an obstacle's mean, whether a task was put first, an area's share of the dots. */
export const figureKinds = ['factor', 'obstacle', 'task', 'want'] as const;
export type FigureKind = (typeof figureKinds)[number];

export interface Figure {
  readonly kind: FigureKind;
  readonly id: string;
}

export const figureKey = ({ kind, id }: Figure): string => `${kind}:${id}`;
