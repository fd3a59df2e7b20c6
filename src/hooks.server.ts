import type { Handle } from '@sveltejs/kit';
import { chooseLocale, localeCookie } from '#lib/i18n/locale.ts';

/** Renders every page in the reader's language. */
export const handle: Handle = ({ event, resolve }) => {
  const locale = chooseLocale(
    event.cookies.get(localeCookie),
    event.request.headers.get('accept-language'),
  );
  event.locals.locale = locale;
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) });
};
