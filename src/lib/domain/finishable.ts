import { reviewOf } from './lookback.ts';
import type { Step } from './step.ts';

/** The vote of a wants step is finished apart from its writing: whoever has written has not voted yet. */
export const voteOf = (step: string): string => `${step}:vote`;

/** What a seat can finish: each step, the vote of a wants step, and the review of a look back. */
export const isFinishable = (steps: readonly Step[], id: string): boolean =>
  steps.some(
    ({ kind, id: step }) =>
      step === id ||
      (kind === 'wants' && voteOf(step) === id) ||
      (kind === 'retrospective' && reviewOf(step) === id),
  );
