import type { Limits } from '#lib/protocol/limits.ts';
import type { Random } from '../ops/ports.ts';
import { createSecret, isSecret } from './credentials.ts';

/**
 * What a browser holds for one workshop: itself (`browser`, once), and the keys of everyone it is.
 * The value is `b<secret>.f<key>.s<key>.p<key>.o<key>`, any number of the last two.
 */
export interface CookieTokens {
  readonly browser: string | null;
  readonly facilitator: readonly string[];
  readonly screens: readonly string[];
  readonly participants: readonly string[];
  readonly observers: readonly string[];
}

export type TokenKind = 'facilitator' | 'screen' | 'participant' | 'observer';

export const noTokens: CookieTokens = {
  browser: null,
  facilitator: [],
  screens: [],
  participants: [],
  observers: [],
};

/** Browsers refuse larger ones, so a larger one is nobody's. */
const maxCookieLength = 4096;
/** The longest that browsers keep a cookie. */
const maxAgeSeconds = 400 * 24 * 60 * 60;

export const cookieName = (workshopId: string): string => `ieum_${workshopId}`;

/** The value of the first cookie of that name. */
export function readCookieValue(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0 && part.slice(0, equals).trim() === name) return part.slice(equals + 1).trim();
  }
  return undefined;
}

/** The tokens that a browser presents for a workshop. What is not a token is skipped; the others stay. */
export function readCookie(header: string | undefined, workshopId: string): CookieTokens {
  const value = readCookieValue(header, cookieName(workshopId)) ?? '';
  if (value.length > maxCookieLength) return noTokens;
  const of = (letter: string) => secretsOf(value.split('.'), letter);
  return {
    browser: of('b')[0] ?? null,
    facilitator: of('f'),
    screens: of('s'),
    participants: of('p'),
    observers: of('o'),
  };
}

function secretsOf(tokens: readonly string[], letter: string): readonly string[] {
  const lettered = tokens.filter((token) => token.startsWith(letter));
  return [...new Set(lettered.map((token) => token.slice(1)).filter(isSecret))];
}

/**
 * One more token. Only one facilitator's and one screen key is right at a time, so those replace
 * what was there; people are added, up to the limit (LIM1).
 */
export function addToken(
  tokens: CookieTokens,
  kind: TokenKind,
  secret: string,
  limits: Pick<Limits, 'maxPeoplePerBrowser'>,
): CookieTokens | 'too-many-people' {
  if (kind === 'facilitator') return { ...tokens, facilitator: [secret] };
  if (kind === 'screen') return { ...tokens, screens: [secret] };
  const { participants, observers } = tokens;
  if ([...participants, ...observers].includes(secret)) return tokens;
  if (participants.length + observers.length >= limits.maxPeoplePerBrowser)
    return 'too-many-people';
  return kind === 'participant'
    ? { ...tokens, participants: [...participants, secret] }
    : { ...tokens, observers: [...observers, secret] };
}

/** Leaves out the people whose key opens nothing any more, so that they do not fill the browser up. */
export function keepPeople(tokens: CookieTokens, keys: ReadonlySet<string>): CookieTokens {
  const known = (secrets: readonly string[]) => secrets.filter((secret) => keys.has(secret));
  return {
    ...tokens,
    participants: known(tokens.participants),
    observers: known(tokens.observers),
  };
}

/** Whether a browser is nobody here any more. */
export const holdsNobody = (tokens: CookieTokens): boolean =>
  [tokens.facilitator, tokens.screens, tokens.participants, tokens.observers].every(
    (keys) => keys.length === 0,
  );

/** Gives the browser a secret of its own if it has none here yet. */
export const withBrowser = (tokens: CookieTokens, random: Random): CookieTokens =>
  tokens.browser === null ? { ...tokens, browser: createSecret(random) } : tokens;

/** The `Set-Cookie` value that makes a browser hold exactly `tokens`. */
export function writeCookie(
  workshopId: string,
  tokens: CookieTokens,
  options: { readonly secure: boolean },
): string {
  return setCookie(workshopId, formatTokens(tokens), maxAgeSeconds, options.secure);
}

/** The `Set-Cookie` value that makes a browser forget a workshop. */
export const clearCookie = (workshopId: string, options: { readonly secure: boolean }): string =>
  setCookie(workshopId, '', 0, options.secure);

function formatTokens(tokens: CookieTokens): string {
  const lettered = (letter: string, secrets: readonly string[]) =>
    secrets.map((secret) => letter + secret);
  return [
    ...lettered('b', tokens.browser === null ? [] : [tokens.browser]),
    ...lettered('f', tokens.facilitator),
    ...lettered('s', tokens.screens),
    ...lettered('p', tokens.participants),
    ...lettered('o', tokens.observers),
  ].join('.');
}

function setCookie(workshopId: string, value: string, maxAge: number, secure: boolean): string {
  const attributes = `Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax`;
  return `${cookieName(workshopId)}=${value}; ${attributes}${secure ? '; Secure' : ''}`;
}
