import { createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openAccountBook } from './account-book.ts';
import type { Accounts, Cookies } from './accounts.ts';

const somi = { email: 'somi@center.kr', name: '소미', password: '대숲을 지나는 바람 소리' };
const header = (cookies: Cookies) => cookies.map((cookie) => cookie.split(';')[0]).join('; ');

/** RFC 6238, as an app does it. */
function codeOf(uri: string, at = Date.now()): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const secret = new URL(uri).searchParams.get('secret')!;
  const bits = [...secret].map((c) => alphabet.indexOf(c).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const offset = hash.at(-1)! & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe('the accounts', () => {
  let accounts: Accounts;
  beforeEach(async () => {
    accounts = await openAccountBook(':memory:');
    await accounts.create(somi);
  });
  afterEach(() => accounts.close());

  async function signIn(password = somi.password) {
    const entered = await accounts.signIn(somi.email, password);
    if (entered === 'wrong') throw new Error('not signed in');
    return { ...entered, header: header(entered.cookies) };
  }

  test('know who is signed in, until they sign out', async () => {
    const { header, next } = await signIn();
    expect(next).toBe('in');
    expect(await accounts.whoIs(header)).toMatchObject({ name: '소미', email: somi.email });
    await accounts.signOut(header);
    expect(await accounts.whoIs(header)).toBeNull();
  });

  test('a wrong password and an unknown e-mail are told alike', async () => {
    expect(await accounts.signIn(somi.email, 'wrong password')).toBe('wrong');
    expect(await accounts.signIn('nobody@center.kr', 'wrong password')).toBe('wrong');
  });

  test('a cookie that was made up or changed is nobody', async () => {
    const { header } = await signIn();
    expect(await accounts.whoIs('ieum_center.session_token=abc.def')).toBeNull();
    expect(await accounts.whoIs(header.replace(/token=./, 'token=x'))).toBeNull();
    expect(await accounts.whoIs(undefined)).toBeNull();
  });

  test('every sign-in is a session of its own: none can be prepared for someone', async () => {
    const [first, second] = [await signIn(), await signIn()];
    expect(first.header).not.toBe(second.header);
    await accounts.signOut(first.header);
    expect(await accounts.whoIs(second.header)).not.toBeNull();
  });

  test('there is one account per e-mail', async () => {
    expect(await accounts.create({ ...somi, name: '다른 사람' })).toBeNull();
  });

  test('a reset key changes the password once and ends every session', async () => {
    const { header } = await signIn();
    const key = (await accounts.startReset(somi.email, 60_000))!;
    expect(await accounts.reset(key, '새로 정한 긴 비밀번호')).toMatchObject({ name: '소미' });
    expect(await accounts.whoIs(header)).toBeNull();
    expect(await accounts.signIn(somi.email, somi.password)).toBe('wrong');
    expect(await accounts.reset(key, '또 다른 긴 비밀번호')).toBe('wrong');
    expect((await signIn('새로 정한 긴 비밀번호')).next).toBe('in');
  });

  test('a reset key dies with its time, and there is none for an unknown e-mail', async () => {
    const key = (await accounts.startReset(somi.email, -1))!;
    expect(await accounts.reset(key, '새로 정한 긴 비밀번호')).toBe('wrong');
    expect(await accounts.startReset('nobody@center.kr', 60_000)).toBeNull();
  });

  test('changing the password ends the other sessions, and wants the old one', async () => {
    const [here, there] = [await signIn(), await signIn()];
    expect(await accounts.changePassword(here.header, 'wrong', '새로 정한 긴 비밀번호')).toBe(
      'wrong',
    );
    const changed = await accounts.changePassword(
      here.header,
      somi.password,
      '새로 정한 긴 비밀번호',
    );
    if (changed === 'wrong') throw new Error('not changed');
    expect(await accounts.whoIs(there.header)).toBeNull();
    expect(await accounts.whoIs(header(changed.cookies))).not.toBeNull();
  });

  test('a second factor is asked for once it is confirmed; a backup code opens once', async () => {
    const { header: mine } = await signIn();
    const started = await accounts.startSecondFactor(mine, somi.password);
    if (started === 'wrong') throw new Error('not started');
    expect((await signIn()).next).toBe('in');
    expect(await accounts.confirmSecondFactor(mine, '000000')).toBe('wrong');
    expect(await accounts.confirmSecondFactor(mine, codeOf(started.uri))).not.toBe('wrong');

    const half = await signIn();
    expect(half.next).toBe('second-factor');
    expect(await accounts.whoIs(half.header)).toBeNull();
    expect(await accounts.signInSecond(half.header, '000000', 'app')).toBe('wrong');
    const whole = await accounts.signInSecond(half.header, codeOf(started.uri), 'app');
    if (whole === 'wrong') throw new Error('not in');
    expect(await accounts.whoIs(header(whole.cookies))).toMatchObject({ secondFactor: true });

    const backup = started.backupCodes[0]!;
    const other = await signIn();
    expect(await accounts.signInSecond(other.header, backup, 'backup')).not.toBe('wrong');
    const third = await signIn();
    expect(await accounts.signInSecond(third.header, backup, 'backup')).toBe('wrong');
  });

  /** With an app of one-time codes; gives what codes are made of, and the session. */
  async function withSecondFactor() {
    const { header: mine } = await signIn();
    const started = await accounts.startSecondFactor(mine, somi.password);
    if (started === 'wrong') throw new Error('not started');
    const confirmed = await accounts.confirmSecondFactor(mine, codeOf(started.uri));
    if (confirmed === 'wrong') throw new Error('not confirmed');
    return { ...started, header: header(confirmed.cookies) };
  }
  const next = '새로 정한 긴 비밀번호';

  test('turning the second factor on ends the other sessions, which the password alone had opened', async () => {
    const there = await signIn();
    const { header: here } = await withSecondFactor();
    expect(await accounts.whoIs(there.header)).toBeNull();
    expect(await accounts.whoIs(here)).toMatchObject({ secondFactor: true });
  });

  test('a wrong first code turns nothing on and ends no session', async () => {
    const [here, there] = [await signIn(), await signIn()];
    await accounts.startSecondFactor(here.header, somi.password);
    expect(await accounts.confirmSecondFactor(here.header, '000000')).toBe('wrong');
    for (const { header } of [here, there])
      expect(await accounts.whoIs(header)).toMatchObject({ secondFactor: false });
  });

  test('turning the second factor on ends no session of another account', async () => {
    const other = { ...somi, email: 'other@center.kr' };
    await accounts.create(other);
    const entered = await accounts.signIn(other.email, other.password);
    if (entered === 'wrong') throw new Error('not signed in');
    await withSecondFactor();
    expect(await accounts.whoIs(header(entered.cookies))).toMatchObject({ email: other.email });
  });

  test('a new password by a link is no way around the second factor', async () => {
    const { uri } = await withSecondFactor();
    const key = (await accounts.startReset(somi.email, 60_000))!;
    expect(await accounts.reset(key, next)).toMatchObject({ secondFactor: true });
    const half = await signIn(next);
    expect(half.next).toBe('second-factor');
    expect(await accounts.whoIs(half.header)).toBeNull();
    expect(await accounts.signInSecond(half.header, codeOf(uri), 'app')).not.toBe('wrong');
  });

  test('a sign-in that waits for a code ends when the password it rests on does', async () => {
    const { uri, header: mine } = await withSecondFactor();
    const before = await signIn();
    expect(await accounts.changePassword(mine, somi.password, next)).not.toBe('wrong');
    expect(await accounts.signInSecond(before.header, codeOf(uri), 'app')).toBe('wrong');
    const again = await signIn(next);
    const key = (await accounts.startReset(somi.email, 60_000))!;
    expect(await accounts.reset(key, somi.password)).not.toBe('wrong');
    expect(await accounts.signInSecond(again.header, codeOf(uri), 'app')).toBe('wrong');
  });

  test('of several links for a new password one opens; a changed password ends them all', async () => {
    const keys = [1, 2, 3].map(() => accounts.startReset(somi.email, 60_000));
    const [first, second, third] = await Promise.all(keys);
    expect(await accounts.reset(second!, next)).not.toBe('wrong');
    for (const key of [first!, third!]) expect(await accounts.reset(key, next)).toBe('wrong');
    const later = (await accounts.startReset(somi.email, 60_000))!;
    const { header: mine } = await signIn(next);
    expect(await accounts.changePassword(mine, next, somi.password)).not.toBe('wrong');
    expect(await accounts.reset(later, next)).toBe('wrong');
  });

  test('an app that is in use can’t be replaced by another without being turned off', async () => {
    const { uri, header: mine } = await withSecondFactor();
    expect(await accounts.startSecondFactor(mine, somi.password)).toBe('wrong');
    const half = await signIn();
    expect(await accounts.signInSecond(half.header, codeOf(uri), 'app')).not.toBe('wrong');
  });

  test('a code that was used opens nothing once more, while it would still be right', async () => {
    const { uri } = await withSecondFactor();
    const code = codeOf(uri);
    const [mine, watcher] = [await signIn(), await signIn()];
    const whole = await accounts.signInSecond(mine.header, code, 'app');
    if (whole === 'wrong') throw new Error('not in');
    expect(await accounts.signInSecond(watcher.header, code, 'app')).toBe('wrong');
    expect(await accounts.whoIs(header(whole.cookies))).toMatchObject({ name: '소미' });
  });

  test('guessing codes is stopped, also by who begins to sign in anew for each', async () => {
    const { uri } = await withSecondFactor();
    for (let i = 0; i < 12; i++) {
      const half = await signIn();
      expect(await accounts.signInSecond(half.header, '000000', 'app')).toBe('wrong');
    }
    const half = await signIn();
    expect(await accounts.signInSecond(half.header, codeOf(uri), 'app')).toBe('wrong');
  });

  test('guessing codes is stopped', async () => {
    const started = await withSecondFactor();
    const half = await signIn();
    for (let i = 0; i < 12; i++) await accounts.signInSecond(half.header, '000000', 'app');
    expect(await accounts.signInSecond(half.header, codeOf(started.uri), 'app')).toBe('wrong');
  });

  test('the operator can drop a lost second factor; a session on the lost phone ends', async () => {
    const { header: onLostPhone } = await withSecondFactor();
    expect(await accounts.dropSecondFactor(somi.email)).toBe(true);
    expect(await accounts.whoIs(onLostPhone)).toBeNull();
    expect((await signIn()).next).toBe('in');
    expect(await accounts.dropSecondFactor('nobody@center.kr')).toBe(false);
  });
});

describe('the accounts’ files', () => {
  let directory: string;
  let accounts: Accounts;
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'accounts-'));
    accounts = await openAccountBook(join(directory, 'accounts.sqlite'));
    await accounts.create(somi);
  });
  afterEach(() => {
    accounts.close();
    rmSync(directory, { recursive: true });
  });
  const contents = () =>
    readdirSync(directory).map((name) => readFileSync(join(directory, name), 'latin1'));

  test('are read by the process’s own user alone', () => {
    const names = readdirSync(directory).sort();
    expect(names).toContain('accounts.sqlite-wal');
    const modes = names.map((name) => [name, statSync(join(directory, name)).mode & 0o777]);
    expect(modes).toEqual(names.map((name) => [name, 0o600]));
  });

  test('hold no password, no session and no key for a new password that could be used', async () => {
    const entered = await accounts.signIn(somi.email, somi.password);
    if (entered === 'wrong') throw new Error('not signed in');
    const held = header(entered.cookies);
    const [, token = ''] = /session_token=([^.;%]{16,})/.exec(held) ?? [];
    expect(token).not.toBe('');
    const key = (await accounts.startReset(somi.email, 60_000))!;
    for (const text of contents()) {
      expect(text).not.toContain(token);
      expect(text).not.toContain(key);
      expect(text).not.toContain(Buffer.from(somi.password).toString('latin1'));
    }
    expect(await accounts.whoIs(held)).not.toBeNull();
  });

  test('keep sessions over a restart', async () => {
    const entered = await accounts.signIn(somi.email, somi.password);
    if (entered === 'wrong') throw new Error('not signed in');
    accounts.close();
    accounts = await openAccountBook(join(directory, 'accounts.sqlite'));
    expect(await accounts.whoIs(header(entered.cookies))).toMatchObject({ name: '소미' });
  });
});
