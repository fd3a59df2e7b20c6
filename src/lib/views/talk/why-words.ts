import type { Locale } from '#lib/i18n/locale.ts';
import { factorNames } from '../results/factor-names.ts';
import { messages } from './messages.ts';
import type { TalkCards } from './talk-cards.ts';

/** Why the cards are these, in a sentence or two. */
export function whyWords({ why, factor }: TalkCards, locale: Locale): string {
  const m = messages[locale].why;
  if (why !== 'nothing') return m[why];
  return m.nothing(factor && factorNames[locale](factor.factor));
}
