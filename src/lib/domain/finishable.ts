import type { Step } from './step.ts';

/** The vote of a wants step is finished apart from its writing: whoever has written has not voted yet. */
export const voteOf = (step: string): string => `${step}:vote`;

/** What a seat can finish: each step, and the vote of a wants step. */
export const isFinishable = (steps: readonly Step[], id: string): boolean =>
  steps.some((step) => step.id === id || (step.kind === 'wants' && voteOf(step.id) === id));
