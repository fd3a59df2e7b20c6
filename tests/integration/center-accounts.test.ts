import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { roleHow } from '#lib/i18n/center-role-words.ts';
import type { AccountView, InvitationView } from '#lib/protocol/account-contract.ts';
import type { Problem } from '#lib/protocol/contract.ts';
import { openSmtpMail } from '../../server/center/smtp-mail.ts';
import { openCenters } from '../../server/center/center-ports.ts';
import { runOperatorCommand } from '../../server/center/operator-commands.ts';
import type { BrowserLike, Reply } from '../support/browser-like.ts';
import { buildTown, emailOf, password } from '../support/center-town.ts';
import { MailBox } from '../support/mail-box.ts';
import { until } from '../support/until.ts';
import { useWorld, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();
const ends: (() => unknown)[] = [];
afterEach(() => ends.splice(0).forEach((end) => void end()));

const signIn = (browser: BrowserLike, email: string, word = password) =>
  browser.send<Problem>('POST', '/api/account/session', { email, password: word });
const me = (browser: BrowserLike) => browser.send<AccountView>('GET', '/api/account');
const secretIn = (text: string) => /#([\w-]{43})/.exec(text)![1]!;

const operate = (world: World, ...words: string[]) =>
  runOperatorCommand(
    {
      ...world.product.centers,
      clock: Date.now,
      random: (bytes) => randomBytes(bytes),
      base: 'https://ieum.example',
    },
    words,
  );

describe('the first owner', () => {
  it('comes by the operator’s link, which opens once', async () => {
    const world = await startWorld();
    const { ok, text } = await operate(world, 'create', '한밭센터', 'Somi@Hanbat.KR');
    expect(ok).toBe(true);
    expect(text).toContain('https://ieum.example/center/invitation#');
    const key = secretIn(text);
    const somi = world.browser();
    const seen = await somi.send<InvitationView>('POST', '/api/invitations/read', { key });
    expect(seen.body).toEqual({
      center: '한밭센터',
      role: 'owner',
      email: 'somi@hanbat.kr',
      hasAccount: false,
      signedIn: false,
    });
    const answer = { key, name: '소미', password };
    expect((await somi.send('POST', '/api/invitations/accept', answer)).status).toBe(200);
    expect((await me(somi)).body).toMatchObject({
      name: '소미',
      email: 'somi@hanbat.kr',
      centers: [{ name: '한밭센터', role: 'owner' }],
    });
    const again = await world.browser().send('POST', '/api/invitations/accept', answer);
    expect(again.status).toBe(404);
  });

  it('is never there by default: a new server knows nobody, and no password is set or shown', async () => {
    const world = await startWorld();
    for (const word of ['admin', 'password', '', password])
      expect((await signIn(world.browser(), 'admin@localhost.kr', word)).status).toBe(401);
    const { text } = await operate(world, 'create', '한밭센터', 'somi@hanbat.kr');
    expect(text).not.toMatch(/password|비밀번호:/i);
    for (const words of [[], ['create'], ['create', '한밭센터', 'nobody'], ['reset', 'x@y.kr']])
      expect((await operate(world, ...words)).ok).toBe(false);
  });

  it('is found again by the operator, with the id of the center that other commands want', async () => {
    const world = await startWorld();
    expect((await operate(world, 'list')).ok).toBe(false);
    const { text } = await operate(world, 'create', '한밭센터', 'somi@hanbat.kr');
    const [, id] = /\((\w+)\)/.exec(text)!;
    expect((await operate(world, 'list')).text).toMatch(`${id}  한밭센터  소유자 없음`);
    const answer = { key: secretIn(text), name: '소미', password };
    await world.browser().send('POST', '/api/invitations/accept', answer);
    expect((await operate(world, 'list')).text).toBe(`${id}  한밭센터  somi@hanbat.kr`);
    expect((await operate(world, 'invite', id!, 'nari@hanbat.kr', 'analyst')).ok).toBe(true);
  });

  it('chooses a password that is not short or simple', async () => {
    const world = await startWorld();
    const { text } = await operate(world, 'create', '한밭센터', 'somi@hanbat.kr');
    const accept = (word: string) =>
      world.browser().send<Problem>('POST', '/api/invitations/accept', {
        key: secretIn(text),
        name: '소미',
        password: word,
      });
    expect((await accept('짧아요')).body.code).toBe('password-short');
    expect((await accept('aaaaaaaaaaaaaa')).body.code).toBe('password-simple');
    expect((await accept('가나다라마'.repeat(50))).body.code).toBe('password-long');
    expect((await accept(password)).status).toBe(200);
  });
});

describe('signing in', () => {
  it('tells nobody which e-mails have an account', async () => {
    const world = await startWorld();
    const { center } = await buildTown(world, '한밭센터');
    const told = async (email: string): Promise<[number, Problem]> => {
      const { status, body } = await signIn(world.browser(), email, 'wrong password');
      return [status, body];
    };
    expect(await told(emailOf(center.id, 'owner'))).toEqual(await told('nobody@hanbat.kr'));
    const forgotten = (email: string) =>
      world.browser().send('POST', '/api/account/password/forgotten', { email });
    const plain = ({ status, body }: Reply<unknown>) => [status, body];
    expect(plain(await forgotten(emailOf(center.id, 'owner')))).toEqual(
      plain(await forgotten('nobody@hanbat.kr')),
    );
  });

  it('[LIM1] guessing passwords is stopped per e-mail, whether it has an account or not, and then passes', async () => {
    let now = Date.now();
    const world = await startWorld({ limits: { maxSignInFailures: 3 }, clock: () => now });
    const { center } = await buildTown(world, '한밭센터');
    for (const email of [emailOf(center.id, 'owner'), 'nobody@hanbat.kr']) {
      const tries = Array.from({ length: 8 }, () => signIn(world.browser(), email, 'wrong one'));
      const statuses = (await Promise.all(tries)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 401)).toHaveLength(3);
      expect(statuses.filter((status) => status === 429)).toHaveLength(5);
    }
    const owner = emailOf(center.id, 'owner');
    const stopped = await signIn(world.browser(), owner);
    expect([stopped.status, stopped.body.code]).toEqual([429, 'too-many-sign-ins']);
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    now += 61_000;
    expect((await signIn(world.browser(), owner)).status).toBe(200);
  });

  it('[LIM1] trying one password on many e-mails is stopped per address', async () => {
    const world = await startWorld({ limits: { maxGuesses: 5 } });
    const statuses: number[] = [];
    for (let i = 0; i < 8; i++)
      statuses.push((await signIn(world.browser(), `somebody${i}@hanbat.kr`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  });

  it('gives a new session each time: a cookie that was planted before opens nothing (fixation)', async () => {
    const world = await startWorld();
    const { center } = await buildTown(world, '한밭센터');
    const [victim, attacker] = [world.browser(), world.browser()];
    const analyst = emailOf(center.id, 'analyst');
    await signIn(attacker, analyst);
    const planted = /session_token=([^;]+)/.exec(attacker.cookie)![1]!;
    await attacker.send('DELETE', '/api/account/session');
    victim.setCookie('ieum_center.session_token', planted);
    await signIn(victim, emailOf(center.id, 'owner'));
    expect(victim.cookie).not.toContain(planted);
    attacker.setCookie('ieum_center.session_token', planted);
    expect((await me(attacker)).status).toBe(401);
    expect((await me(victim)).body.email).toBe(emailOf(center.id, 'owner'));
  });

  it('sets a cookie that scripts can’t read, and over TLS one that only TLS carries', async () => {
    const world = await startWorld({ origin: 'https://ieum.example' });
    const { center } = await buildTown(world, '한밭센터');
    const { headers } = await signIn(world.browser(), emailOf(center.id, 'owner'));
    const [cookie] = headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Secure/);
  });

  it('another site’s page can change nothing (CSRF)', async () => {
    const world = await startWorld();
    const { center, owner } = await buildTown(world, '한밭센터');
    const evil = { origin: 'https://evil.example' };
    const asked = await Promise.all([
      owner.send('PUT', `/api/centers/${center.id}`, { name: '빼앗은 센터' }, evil),
      owner.send('DELETE', '/api/account/session', undefined, evil),
      owner.send('POST', '/api/account/session', { email: 'a@b.kr', password: 'x' }, evil),
    ]);
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await me(owner)).body.centers[0]!.name).toBe('한밭센터');
  });
});

describe('a forgotten password', () => {
  it('is replaced by the operator’s link, without a mail server; every session ends', async () => {
    const world = await startWorld();
    const { center, owner } = await buildTown(world, '한밭센터');
    const email = emailOf(center.id, 'owner');
    const { text } = await operate(world, 'reset', email);
    const next = '새로 정한 긴 비밀번호';
    const reset = (key: string) =>
      world.browser().send('POST', '/api/account/password/reset', { key, password: next });
    expect((await reset('A'.repeat(43))).status).toBe(403);
    expect((await reset(secretIn(text))).status).toBe(204);
    expect((await reset(secretIn(text))).status).toBe(403);
    expect((await me(owner)).status).toBe(401);
    expect((await signIn(world.browser(), email)).status).toBe(401);
    expect((await signIn(world.browser(), email, next)).status).toBe(200);
  });

  it('is replaced by a mailed link where mail is set up; strangers can’t make us mail without end', async () => {
    const box = await MailBox.open();
    ends.push(() => box.close());
    const mail = openSmtpMail({ url: box.url, from: '이음판 <ieum@ieum.example>' });
    const centers = { ...openCenters(null), mail };
    const world = await startWorld({ centers, origin: 'https://ieum.example' });
    const { center } = await buildTown(world, '한밭센터');
    const email = emailOf(center.id, 'owner');
    const forget = (who: string) =>
      world.browser().send('POST', '/api/account/password/forgotten', { email: who });
    for (let i = 0; i < 9; i++) expect((await forget(email)).status).toBe(204);
    await until(() => box.mails.length >= 5, 'five mails came');
    await forget('nobody@hanbat.kr');
    expect(box.mails).toHaveLength(5);
    expect(box.textOf(0)).toContain('https://ieum.example/center/password#');
    const body = { key: secretIn(box.textOf(0)), password: '새로 정한 긴 비밀번호' };
    const reset = await world.browser().send('POST', '/api/account/password/reset', body);
    expect(reset.status).toBe(204);
  });
});

describe('invitations', () => {
  it('are mailed where mail is set up, and given to be handed on where not', async () => {
    const box = await MailBox.open();
    ends.push(() => box.close());
    const mail = openSmtpMail({ url: box.url, from: '이음판 <ieum@ieum.example>' });
    const world = await startWorld({ centers: { ...openCenters(null), mail } });
    const { center, owner } = await buildTown(world, '한밭센터');
    const body = { email: 'new@hanbat.kr', role: 'facilitator' };
    const path = `/api/centers/${center.id}/invitations`;
    const invited = await owner.send<{ url: string; mailed: boolean }>('POST', path, body);
    expect(invited.body.mailed).toBe(true);
    const text = box.textOf(0);
    expect(text).toContain(invited.body.url);
    for (const told of [
      '한밭센터의 한밭센터 owner 님이',
      roleHow.ko.facilitator,
      '이레 동안',
      '뜻밖의 메일이라면',
    ])
      expect(text).toContain(told);
    expect(text.startsWith('안녕하세요.')).toBe(true);
    // The sender and the subject are encoded, and no absence note is answered to it.
    const head = (box.mails[0] ?? '').split('\r\n\r\n')[0] ?? '';
    expect(head).toMatch(/^From: =\?UTF-8\?B\?7J207J2M7YyQ\?= <ieum@ieum\.example>/m);
    expect(head).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(head).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(head).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
    box.close();
    const other = await owner.send<{ mailed: boolean }>('POST', path, {
      email: 'other@hanbat.kr',
      role: 'analyst',
    });
    expect([other.status, other.body.mailed]).toEqual([201, false]);
  });

  it('to an e-mail with an account are accepted only by who is signed in with it', async () => {
    const world = await startWorld();
    const [here, there] = [
      await buildTown(world, '한밭센터'),
      await buildTown(world, '빛고을센터'),
    ];
    const email = emailOf(there.center.id, 'analyst');
    const path = `/api/centers/${here.center.id}/invitations`;
    const invited = await here.owner.send<{ url: string }>('POST', path, {
      email,
      role: 'analyst',
    });
    const key = secretIn(invited.body.url);
    const accept = (browser: BrowserLike) =>
      browser.send<Problem>('POST', '/api/invitations/accept', { key, name: '남', password });
    expect((await accept(world.browser())).body.code).toBe('invitation-sign-in');
    expect((await accept(there.owner)).body.code).toBe('invitation-sign-in');
    expect((await accept(there.analyst)).status).toBe(200);
    expect((await me(there.analyst)).body.centers).toHaveLength(2);
    const known = await here.owner.send<Problem>('POST', path, { email, role: 'owner' });
    expect(known.body.code).toBe('member-known');
  });

  it('end after seven days, when taken back, and when the e-mail is invited again', async () => {
    let now = Date.now();
    const world = await startWorld({ clock: () => now });
    const { center, owner } = await buildTown(world, '한밭센터');
    const path = `/api/centers/${center.id}/invitations`;
    const invite = async () => {
      const body = { email: 'new@hanbat.kr', role: 'analyst' };
      return (await owner.send<{ url: string; id: string }>('POST', path, body)).body;
    };
    const statusOf = async (url: string) => {
      const body = { key: secretIn(url) };
      return (await world.browser().send('POST', '/api/invitations/read', body)).status;
    };
    const first = await invite();
    const second = await invite();
    expect(await statusOf(first.url)).toBe(404);
    expect(await statusOf(second.url)).toBe(200);
    expect((await owner.send('DELETE', `${path}/${second.id}`)).status).toBe(204);
    expect(await statusOf(second.url)).toBe(404);
    const third = await invite();
    now += 8 * 24 * 60 * 60 * 1000;
    expect(await statusOf(third.url)).toBe(404);
  });
});

it('the audit says who did what, page by page, and never a password or a key', async () => {
  const world = await startWorld();
  const { center, owner } = await buildTown(world, '한밭센터');
  const at = `/api/centers/${center.id}`;
  await owner.send('PUT', at, { name: '새한밭센터' });
  await owner.send('POST', `${at}/tokens`, { name: '통계', scopes: ['read-rounds'] });
  interface Line {
    readonly who: { readonly kind: string; readonly name: string };
    readonly action: string;
    readonly about: string;
  }
  interface Audit {
    readonly items: readonly Line[];
    readonly next: string | null;
  }
  const lines: Line[] = [];
  for (let after = ''; ;) {
    const { body } = await owner.send<Audit>('GET', `${at}/audit?limit=2${after}`);
    lines.push(...body.items);
    if (body.next === null) break;
    after = `&after=${body.next}`;
  }
  expect(lines.map(({ action }) => action)).toEqual([
    'token-created',
    'center-renamed',
    'joined',
    'joined',
    'joined',
    'center-created',
  ]);
  expect(lines[1]).toMatchObject({
    who: { kind: 'person', name: '한밭센터 owner' },
    about: '새한밭센터',
  });
  expect(JSON.stringify(lines)).not.toMatch(/ieumc_|대숲/);
  expect((await owner.send('GET', `${at}/audit?limit=0`)).status).toBe(400);
});
