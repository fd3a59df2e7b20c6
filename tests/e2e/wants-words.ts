import { consoleMessages as cardConsole } from '#lib/views/cards/console/messages.ts';
import { messages as cards } from '#lib/views/cards/messages.ts';
import { wallMessages as cardWall } from '#lib/views/cards/wall/messages.ts';
import { consoleMessages as wantsConsole } from '#lib/views/wants/console/messages.ts';
import { messages as wants } from '#lib/views/wants/messages.ts';
import { wallMessages as wantsWall } from '#lib/views/wants/wall/messages.ts';

/** What is read on the screens of the wants exercise: its own words, and those of every exercise with cards. */
const spoken = (locale: 'ko' | 'en') => ({
  ...cards[locale],
  ...wants[locale],
  intro: { ...cards[locale].intro, ...wants[locale].intro },
  write: { ...cards[locale].write, ...wants[locale].write },
});
export const messages = { ko: spoken('ko'), en: spoken('en') };
export const consoleMessages = {
  ko: { ...cardConsole.ko, ...wantsConsole.ko },
  en: { ...cardConsole.en, ...wantsConsole.en },
};
export const wallMessages = {
  ko: { ...cardWall.ko, ...wantsWall.ko },
  en: { ...cardWall.en, ...wantsWall.en },
};
