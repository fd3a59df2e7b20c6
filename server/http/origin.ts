import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request or an upgrade may change something: it comes from our own pages, or from no page at all
 * (a program sends no Origin, and has no cookies of anyone else to misuse). With ORIGIN set only that
 * one is ours; without, the page's host must be the one that was asked for.
 */
export function isSameOrigin(
  headers: IncomingHttpHeaders,
  config: { readonly origin: string | null },
): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  const { origin } = headers;
  if (origin === undefined) return true;
  return config.origin === null ? isOfHost(origin, headers.host) : origin === config.origin;
}

function isOfHost(origin: string, host: string | undefined): boolean {
  const page = URL.parse(origin);
  if (page === null || host === undefined) return false;
  if (page.protocol !== 'http:' && page.protocol !== 'https:') return false;
  // Parsed with the page's scheme, so that a proxy's `name:443` is the browser's `name`.
  return URL.parse(`${page.protocol}//${host}`)?.host === page.host;
}
