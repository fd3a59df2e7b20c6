import { wantsAreas } from '#lib/content/need-areas.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ExerciseWords } from '../cards/exercise-words.ts';
import { messages } from './messages.ts';
import { areaName } from './places.ts';

/** What the wants exercise asks, with its seven areas. */
export const wantsWords = (locale: Locale): ExerciseWords => ({
  ...messages[locale],
  areaNames: Object.fromEntries(wantsAreas.map((area) => [area.id, areaName(area.id, locale)])),
});
