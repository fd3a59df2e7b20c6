import { isLocale, type Locale } from './locale.ts';

/** In the browser: what the page says of itself. */
let read = (): unknown => document.documentElement.lang;

/** The language that the server chose for this page. */
export function pageLocale(): Locale {
  const locale = read();
  return isLocale(locale) ? locale : 'ko';
}

/**
 * On the server, where a page has no document yet: how to tell the language of the request that is being
 * answered. As a kit `load` this one word would cost every phone the code that loads data (3 KB).
 */
export const readLocaleOf = (request: () => Locale): void => void (read = request);
