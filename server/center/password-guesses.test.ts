import { expect, test } from 'vitest';
import { Guesses } from '../auth/guessing.ts';
import { PasswordGuesses } from './password-guesses.ts';

const email = 'somi@center.kr';

function setUp() {
  const time = { now: 0 };
  const ofAddress = new Guesses({ maxGuesses: 60, guessesForgivenPerMinute: 6 }, () => time.now);
  const limits = { maxSignInFailures: 10, signInsForgivenPerMinute: 1 };
  const guesses = new PasswordGuesses(ofAddress, limits, () => time.now);
  const fail = (address: string, who = email) =>
    guesses.lookUp({ email: who, address }, () => Promise.resolve(null));
  const succeed = (address: string) =>
    guesses.lookUp({ email, address }, () => Promise.resolve('in'));
  return { time, guesses, fail, succeed };
}

test('[LIM1] an e-mail is closed to an address that failed too often, and opens again', async () => {
  const { time, guesses, fail, succeed } = setUp();
  for (let i = 0; i < 10; i++) expect(await fail('a')).toBeNull();
  expect(await succeed('a')).toBe('too-many-tries');
  expect(guesses.secondsUntilNext({ email, address: 'a' })).toBe(60);
  time.now += 60_000;
  expect(await succeed('a')).toBe('in');
});

test('a stranger who fails on and on does not shut its owner out elsewhere', async () => {
  const { time, fail, succeed } = setUp();
  for (let minute = 0; minute < 300; minute++) {
    for (let i = 0; i < 12; i++) await fail('stranger');
    time.now += 60_000;
  }
  expect(await succeed('owner')).toBe('in');
});

test('[LIM1] many addresses guess one e-mail no faster together', async () => {
  const { fail, succeed } = setUp();
  for (let i = 0; i < 100; i++) expect(await fail(`address ${i}`)).toBeNull();
  expect(await fail('one more')).toBe('too-many-tries');
  expect(await succeed('another')).toBe('too-many-tries');
});

test('[LIM1] one address is stopped over all the e-mails that it tries', async () => {
  const { fail, succeed } = setUp();
  for (let i = 0; i < 60; i++) await fail('a', `${i}@center.kr`);
  expect(await succeed('a')).toBe('too-many-tries');
  expect(await succeed('b')).toBe('in');
});
