import type { CircleSize } from '#lib/domain/talk.ts';

/** How long each turn of 1-2-4-all usually takes; all together talk as long as they need. */
export const minutesOfCircle: Readonly<Record<CircleSize, number | null>> = {
  alone: 1,
  pairs: 2,
  fours: 4,
  all: null,
};
