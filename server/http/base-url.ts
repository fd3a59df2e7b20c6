import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import type { Config } from '../config.ts';
import { lanAddress } from '../ops/lan-address.ts';
import { isFromTrustedProxy } from './address.ts';

/** What links are made from: `http://192.168.0.7:3000`. `secure`: cookies may be kept to https. */
export interface BaseUrl {
  readonly url: string;
  readonly secure: boolean;
}

type Wanted = Pick<Config, 'origin' | 'trustedProxies' | 'host'>;

/**
 * ORIGIN if it is set; else the name that the browser asked for, as a trusted proxy tells it. On
 * localhost no phone could follow that, so there it is the machine's address in the network, if it has one.
 */
export function baseUrl(
  req: Pick<IncomingMessage, 'headers' | 'socket'>,
  config: Wanted,
  lan: () => string | null = () => lanAddress(config.host),
): BaseUrl {
  if (config.origin !== null)
    return { url: config.origin, secure: config.origin.startsWith('https:') };
  const asked = askedFor(req, config);
  const url = URL.parse(`${asked.scheme}://${asked.host}`) ?? new URL('http://localhost');
  const address = isLoopback(url.hostname) ? lan() : null;
  const host = address === null ? url.host : withPort(address, url.port);
  return { url: `${asked.scheme}://${host}`, secure: asked.scheme === 'https' };
}

function askedFor(req: Pick<IncomingMessage, 'headers' | 'socket'>, config: Wanted) {
  const forwarded = isFromTrustedProxy(req, config.trustedProxies) ? req.headers : {};
  const encrypted = (req.socket as Partial<TLSSocket>).encrypted === true;
  const scheme = firstOf(forwarded['x-forwarded-proto']) ?? (encrypted ? 'https' : 'http');
  return {
    scheme: scheme === 'https' ? 'https' : 'http',
    host: firstOf(forwarded['x-forwarded-host']) ?? req.headers.host ?? 'localhost',
  };
}

/** The browser's own, where several proxies each added theirs. */
const firstOf = (header: string | string[] | undefined): string | undefined =>
  [header ?? ''].flat()[0]?.split(',')[0]?.trim() || undefined;

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');

function withPort(address: string, port: string): string {
  const host = address.includes(':') ? `[${address}]` : address;
  return port === '' ? host : `${host}:${port}`;
}
