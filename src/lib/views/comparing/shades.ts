import { showMean, showScore } from '#lib/domain/display.ts';
import type { FigureKind } from '#lib/domain/centers/figure.ts';
import { reaches } from '#lib/domain/threshold.ts';

/** Where a shade begins: means of networks lie close together, and fifths of the line would be one shade. */
const floors: Readonly<Record<FigureKind, readonly [number, number, number, number]>> = {
  factor: [2.5, 3, 3.5, 4],
  obstacle: [2.5, 3, 3.5, 4],
  task: [0.2, 0.4, 0.6, 0.8],
  // Seven areas share the dots, so that few have more than a third.
  want: [0.1, 0.15, 0.2, 0.3],
};

/** As it is shown: a shade must not tell apart two cells that bear the same figure. */
function asShown(kind: FigureKind, value: number): number {
  if (kind === 'factor') return Number(showScore(value));
  return kind === 'obstacle' ? Number(showMean(value)) : Math.round(value * 100) / 100;
}

/** 1 to 5 for a figure; 0 where there is none. */
export const shadeOf = (kind: FigureKind, value: number | null): number =>
  value === null
    ? 0
    : 1 + floors[kind].filter((floor) => reaches(asShown(kind, value), floor)).length;

/** A shade's first and last figure as they are shown; null where it is open: below all, above all. */
export interface ShadeRange {
  readonly shade: number;
  readonly from: number | null;
  readonly to: number | null;
}

const stepOf = (kind: FigureKind): number => (kind === 'task' || kind === 'want' ? 0.01 : 0.1);

/** What each shade stands for, from the palest. */
export const shadeRanges = (kind: FigureKind): readonly ShadeRange[] =>
  [null, ...floors[kind]].map((from, i) => {
    const next = floors[kind][i];
    return { shade: i + 1, from, to: next === undefined ? null : next - stepOf(kind) };
  });
