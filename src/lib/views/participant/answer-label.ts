import type { Answer } from '#lib/domain/answer.ts';
import type { Scale } from '#lib/domain/instrument.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** The words on the buttons beside the scale. */
export interface AsideWords {
  readonly unknown: string;
  readonly na: string;
}

/** An answer as its button says it: 4 그렇다. */
export function answerLabel(
  scale: Scale,
  answer: Answer,
  locale: Locale,
  aside: AsideWords,
): string {
  if (answer === 'unknown' || answer === 'na') return aside[answer];
  const option = scale.options.find(({ value }) => value === answer);
  return option ? `${answer} ${option[locale]}` : String(answer);
}
