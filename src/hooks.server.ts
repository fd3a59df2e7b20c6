import type { Handle, HandleServerError } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import { chooseLocale, localeCookie } from '#lib/i18n/locale.ts';
import { linkPreview } from '#lib/views/joining/link-preview.ts';
import { readLocaleOf } from '#lib/i18n/page-locale.ts';

readLocaleOf(() => getRequestEvent().locals.locale);

/** Renders every page in the reader's language, with what a messenger shows beside its link. */
export const handle: Handle = ({ event, resolve }) => {
  const locale = chooseLocale(
    event.cookies.get(localeCookie),
    event.request.headers.get('accept-language'),
  );
  event.locals.locale = locale;
  const base = event.platform?.req.linkBase ?? event.url.origin;
  const preview = linkPreview(event.url.pathname, base, locale);
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%lang%', locale).replace('%link-preview%', () => preview),
  });
};

/** Kit would print the address that was asked for, which may name a workshop: defects go to our own log, without it (PRIV5). */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (status >= 500) event.platform?.req.reportPageError?.(error);
  return { message };
};
