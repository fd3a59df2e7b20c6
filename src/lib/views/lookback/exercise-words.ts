import type { Locale } from '#lib/i18n/locale.ts';
import type { ExerciseWords } from '../cards/exercise-words.ts';
import { messages } from './messages.ts';

/** What a look back asks, with the three places that it leads to. */
export const lookbackWords = (about: string | null, locale: Locale): ExerciseWords => ({
  ...messages[locale],
  title: messages[locale].titleOf(about),
});
