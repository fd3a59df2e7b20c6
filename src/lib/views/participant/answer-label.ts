import type { Answer } from '#lib/domain/answer.ts';

/** The words on the buttons beside the scale. */
export interface AsideWords {
  readonly unknown: string;
  readonly na: string;
}

/** An answer as its button says it: 4 그렇다. `scale`: what 1 to 5 mean. */
export function answerLabel(scale: readonly string[], answer: Answer, aside: AsideWords): string {
  return typeof answer === 'number' ? `${answer} ${scale[answer - 1]}` : aside[answer];
}
