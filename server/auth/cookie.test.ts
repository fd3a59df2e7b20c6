import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { defaultLimits } from '#lib/protocol/limits.ts';
import {
  addToken,
  clearCookie,
  cookieName,
  keepPeople,
  noTokens,
  readCookie,
  readCookieValue,
  withBrowser,
  writeCookie,
  type CookieTokens,
} from './cookie.ts';
import { createSecret } from './credentials.ts';

const workshop = '0123456789abcdef';
const secret = () => createSecret(randomBytes);
const headerOf = (setCookie: string) => setCookie.split(';')[0] ?? '';
const roundTrip = (tokens: CookieTokens) =>
  readCookie(headerOf(writeCookie(workshop, tokens, { secure: false })), workshop);

const everyone = (): CookieTokens => ({
  browser: secret(),
  facilitator: [secret()],
  screens: [secret()],
  participants: [secret(), secret()],
  observers: [secret()],
});

const added = (
  tokens: CookieTokens,
  ...rest: Parameters<typeof addToken> extends [unknown, ...infer R] ? R : never
) => {
  const result = addToken(tokens, ...rest);
  if (result === 'too-many-people') throw new Error(result);
  return result;
};

test('a browser comes back as everyone it was: facilitator, screen and several people', () => {
  const tokens = everyone();
  expect(roundTrip(tokens)).toEqual(tokens);
  expect(roundTrip(noTokens)).toEqual(noTokens);
});

test('each workshop has a cookie of its own', () => {
  const [one, two] = [everyone(), everyone()];
  const other = 'fedcba9876543210';
  const header = [
    writeCookie(workshop, one, { secure: true }),
    writeCookie(other, two, { secure: true }),
  ]
    .map(headerOf)
    .join('; ');
  expect(readCookie(header, workshop)).toEqual(one);
  expect(readCookie(header, other)).toEqual(two);
  expect(readCookie(header, '1111111111111111')).toEqual(noTokens);
});

test('scripts and other sites do not get the cookie, and https keeps it off plain http', () => {
  const cookie = writeCookie(workshop, everyone(), { secure: false });
  expect(cookie).toContain('; HttpOnly');
  expect(cookie).toContain('; SameSite=Lax');
  expect(cookie).toContain('; Path=/;');
  expect(cookie).toContain(`; Max-Age=${400 * 86_400}`);
  expect(cookie).not.toContain('Secure');
  expect(writeCookie(workshop, everyone(), { secure: true })).toContain('; Secure');
  expect(clearCookie(workshop, { secure: false })).toContain('; Max-Age=0');
});

test('a full browser fits what browsers and servers take', () => {
  const participants = Array.from({ length: defaultLimits.maxPeoplePerBrowser }, secret);
  const tokens = { ...everyone(), participants, observers: [] };
  expect(headerOf(writeCookie(workshop, tokens, { secure: true })).length).toBeLessThan(4096);
  expect(roundTrip(tokens)).toEqual(tokens);
});

test('a broken token is skipped and the good ones beside it stay', () => {
  const good = secret();
  for (const bad of [
    'p',
    'pshort',
    `x${good}`,
    `p${good}a`,
    good.slice(0, 42),
    '..',
    'p%00',
    'b=',
  ]) {
    const header = `${cookieName(workshop)}=${bad}.p${good}`;
    expect(readCookie(header, workshop)).toEqual({ ...noTokens, participants: [good] });
  }
});

test('a hostile cookie is nobody', () => {
  const name = cookieName(workshop);
  const flood = Array.from({ length: 200 }, () => `p${secret()}`).join('.');
  const hostile = ['', name, `${name}=`, `${name}="`, `=${name}`, `${name}=__proto__.constructor`];
  for (const header of [
    undefined,
    ...hostile,
    `${name}=${flood}`,
    ';'.repeat(5000),
    `${name}=가나다`,
  ])
    expect(readCookie(header, workshop)).toEqual(noTokens);
});

test('a token said twice counts once', () => {
  const one = secret();
  const header = `${cookieName(workshop)}=p${one}.p${one}`;
  expect(readCookie(header, workshop).participants).toEqual([one]);
});

test('joining adds to who is there', () => {
  const before = everyone();
  const key = secret();
  const after = added(before, 'participant', key, defaultLimits);
  expect(after).toEqual({ ...before, participants: [...before.participants, key] });
  expect(added(after, 'participant', key, defaultLimits)).toEqual(after);
  expect(added(after, 'facilitator', key, defaultLimits).facilitator).toEqual([key]);
  expect(added(after, 'screen', key, defaultLimits).screens).toEqual([key]);
});

test('[LIM1] people beyond the limit are refused, those who are in stay', () => {
  const limits = { maxPeoplePerBrowser: 2 };
  const [one, two] = [secret(), secret()];
  const full = { ...noTokens, participants: [one], observers: [two] };
  expect(addToken(full, 'observer', secret(), limits)).toBe('too-many-people');
  expect(addToken(full, 'participant', secret(), limits)).toBe('too-many-people');
  expect(addToken(full, 'participant', one, limits)).toEqual(full);
});

test('people who are gone make room', () => {
  const tokens = everyone();
  const stays = tokens.participants.slice(0, 1);
  const kept = keepPeople(tokens, new Set(stays));
  expect(kept).toEqual({ ...tokens, participants: stays, observers: [] });
});

test('a browser keeps its secret', () => {
  const first = withBrowser(noTokens, randomBytes);
  expect(first.browser).not.toBeNull();
  expect(withBrowser(first, randomBytes)).toEqual(first);
});

test('other cookies around it do not matter', () => {
  const tokens = everyone();
  const own = headerOf(writeCookie(workshop, tokens, { secure: false }));
  expect(readCookie(`a=b; ${own};ieum_lang=en`, workshop)).toEqual(tokens);
  expect(readCookieValue(`a=b; ${own};ieum_lang=en`, 'ieum_lang')).toBe('en');
});
