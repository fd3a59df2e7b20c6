import type { Handle, HandleServerError } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import { chooseLocale, localeCookie } from '#lib/i18n/locale.ts';
import { readLocaleOf } from '#lib/i18n/page-locale.ts';

readLocaleOf(() => getRequestEvent().locals.locale);

/** Renders every page in the reader's language. */
export const handle: Handle = ({ event, resolve }) => {
  const locale = chooseLocale(
    event.cookies.get(localeCookie),
    event.request.headers.get('accept-language'),
  );
  event.locals.locale = locale;
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', locale),
  });
};

/** Kit would print the address that was asked for, which may name a workshop: defects go to our own log, without it (PRIV5). */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (status >= 500) event.platform?.req.reportPageError?.(error);
  return { message };
};
