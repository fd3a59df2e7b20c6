import type { IncomingMessage } from 'node:http';
import { chooseLocale, localeCookie, type Locale } from '#lib/i18n/locale.ts';
import { readCookieValue } from '../auth/cookie.ts';

/** The language that a request is answered in. */
export const localeOf = ({ headers }: IncomingMessage): Locale =>
  chooseLocale(readCookieValue(headers.cookie, localeCookie), headers['accept-language']);
