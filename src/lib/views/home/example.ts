import type { Band } from '#lib/domain/factor-score.ts';

interface ExampleFactor {
  readonly id: 'trust-communication' | 'shared-goal' | 'clear-roles';
  readonly score: number;
  readonly band: Band;
  readonly uncertainty: number;
}

/**
 * What the first page shows of an invented network of 14. Its test scores the whole tally behind it, so
 * that the picture promises nothing that the product would not say.
 */
export const example = {
  people: 14,
  factors: [
    { id: 'trust-communication', score: 4.165, band: 'strength', uncertainty: 0.223 },
    { id: 'shared-goal', score: 3.462, band: 'discuss', uncertainty: 0.275 },
    { id: 'clear-roles', score: 2.841, band: 'concern', uncertainty: 0.283 },
  ] satisfies readonly ExampleFactor[],
  split: { item: 'operating-10', counts: [4, 3, 0, 3, 4] },
  task: {
    id: '3-1',
    item: 'operating-12',
    counts: [0, 1, 3, 6, 4],
    practice: 'eunpyeong-play-division/rotating-chair',
  },
} as const;
