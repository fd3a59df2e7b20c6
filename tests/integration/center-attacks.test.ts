import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { centerCalls, type CenterCall, type CenterCallName } from '#lib/protocol/center-calls.ts';
import type { AuditPage } from '#lib/protocol/center-contract.ts';
import type { Problem } from '#lib/protocol/contract.ts';
import type { SendingView } from '#lib/protocol/sending-contract.ts';
import { auditActions } from '../../server/center/audit-desk.ts';
import { runOperatorCommand } from '../../server/center/operator-commands.ts';
import type { BrowserLike, Reply } from '../support/browser-like.ts';
import { buildTown, closedWorkshop, emailOf, password } from '../support/center-town.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
const all = Object.entries(centerCalls) as [CenterCallName, CenterCall][];
const unsafe = all.filter(([, { method }]) => method !== 'GET');
const madeUp = 'A'.repeat(43);

/** A body that each call takes, so that what is refused is refused for who asks, not for what was sent. */
const bodies: Partial<Record<CenterCallName, object>> = {
  signIn: { email: 'somi@hanbat.kr', password },
  signInSecond: { code: '123456', kind: 'app' },
  forgetPassword: { email: 'somi@hanbat.kr' },
  resetPassword: { key: madeUp, password },
  changePassword: { current: password, next: '새로 정한 긴 비밀번호' },
  startSecondFactor: { password },
  confirmSecondFactor: { code: '123456' },
  stopSecondFactor: { password },
  readInvitation: { key: madeUp },
  acceptInvitation: { key: madeUp, name: '소미', password },
  findCenter: { code: 'aaaaaaaa' },
  previewSending: { named: false, plan: false },
  sendResult: { code: 'aaaaaaaa', named: false, plan: false },
  readReceipt: { key: madeUp },
  withdrawByReceipt: { key: madeUp },
  editCenter: { name: '새 이름' },
  changeRole: { role: 'analyst' },
  invite: { email: 'new@center.kr', role: 'analyst' },
  importResult: { file: '{}', named: true, plan: false },
  createToken: { name: '통계', scopes: ['read-rounds'], days: 30 },
};
type Ids = Readonly<Record<string, string>>;
const ask = (
  browser: BrowserLike,
  name: CenterCallName,
  ids: Ids,
  headers: Record<string, string> = {},
): Promise<Reply<Problem>> => {
  const { method, path } = centerCalls[name] as CenterCall;
  const asked = path.replace(/:(\w+)/g, (_, part: string) => ids[part] ?? 'nothing');
  return browser.send<Problem>(method, asked, bodies[name], headers);
};

describe('another site', () => {
  it('can do nothing by any call that changes something (CSRF), whoever its visitor is', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const { facilitator, id } = await closedWorkshop(world);
    const ids = { center: town.center.id, id };
    const pages: readonly Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    expect(unsafe.length).toBeGreaterThan(20);
    for (const [name] of unsafe)
      for (const headers of pages)
        for (const browser of [town.owner, facilitator]) {
          const { status, body } = await ask(browser, name, ids, headers);
          expect([name, headers, status, body.code]).toEqual([name, headers, 403, 'wrong-origin']);
        }
  });

  it('can send no form: what is no JSON is not read', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const ids = { center: town.center.id };
    for (const [name, { body, access }] of unsafe) {
      if (!body || access === 'send') continue;
      const form = { 'content-type': 'text/plain' };
      expect([name, (await ask(town.owner, name, ids, form)).status]).toEqual([name, 415]);
    }
  });
});

describe('[ROLE1] who is who', () => {
  it('one’s own account is nobody’s without a session, whatever one is in workshops', async () => {
    const world = await startWorld();
    const { facilitator } = await closedWorkshop(world);
    const ofAccount = all.filter(([, { access }]) => access === 'account');
    expect(ofAccount.length).toBeGreaterThan(3);
    for (const [name] of ofAccount)
      for (const browser of [facilitator, world.browser()])
        expect([name, (await ask(browser, name, {})).status]).toEqual([name, 401]);
  });

  it('sending is for the workshop’s facilitators: not for who answers, watches or shows it, nor for a center', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const mine = await closedWorkshop(world, { close: false });
    const other = await closedWorkshop(world, { name: '나래협의회' });
    const phone = await world.phone(mine.code);
    const watcher = world.browser();
    await watcher.join(mine.code, { observer: true });
    const screen = world.browser();
    const key = mine.screenUrl.split('#')[1];
    await screen.send('POST', `/api/workshops/${mine.id}/screens`, { key });
    await mine.act('close');
    const sent = { code: town.center.code, named: false, plan: false };
    const path = `/api/workshops/${mine.id}/sendings`;
    const { body } = await mine.facilitator.send<SendingView>('POST', path, sent);
    const ids = { id: mine.id, sending: body.id };
    const strangers = [other.facilitator, town.owner, world.browser()];
    for (const [name, { access }] of all) {
      if (access !== 'send') continue;
      for (const browser of [phone.browser, watcher, screen])
        expect([name, (await ask(browser, name, ids)).status]).toEqual([name, 403]);
      for (const browser of strangers)
        expect([name, (await ask(browser, name, ids)).status]).toEqual([name, 401]);
    }
    const { body: list } = await mine.facilitator.send<SendingView[]>('GET', path);
    expect(list.map(({ status }) => status)).toEqual(['sent']);
  });

  it('two owners who demote or send out each other at once leave one owner', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const at = `/api/centers/${town.center.id}/members`;
    const members = await town.owner.send<{ id: string; role: string }[]>('GET', at);
    const [first, second] = ['owner', 'analyst'].map(
      (role) => members.body.find((one) => one.role === role)!.id,
    );
    await town.owner.send('PUT', `${at}/${second}`, { role: 'owner' });
    const done = await Promise.all([
      town.owner.send('DELETE', `${at}/${second}`),
      town.analyst.send('PUT', `${at}/${first}`, { role: 'facilitator' }),
      town.owner.send('DELETE', `${at}/${first}`),
      town.analyst.send('DELETE', `${at}/${second}`),
    ]);
    expect(done.every(({ status }) => status < 500)).toBe(true);
    const owners = world.product.centers.store
      .members(town.center.id)
      .filter(({ role }) => role === 'owner');
    expect(owners).toHaveLength(1);
  });
});

describe('[LIM1] guessing', () => {
  it('one-time codes is stopped per address, the right one included', async () => {
    const world = await startWorld({ limits: { maxGuesses: 4 } });
    await buildTown(world, '한밭센터');
    const statuses: number[] = [];
    for (let i = 0; i < 6; i += 1)
      statuses.push((await ask(world.browser(), 'signInSecond', {})).status);
    expect(statuses).toEqual([401, 401, 401, 401, 429, 429]);
  });

  it('one’s own password again, as a thief of a session would, is stopped', async () => {
    const world = await startWorld({ limits: { maxSignInFailures: 3 } });
    const town = await buildTown(world, '한밭센터');
    const tries = (['changePassword', 'startSecondFactor', 'stopSecondFactor'] as const).map(
      (name) =>
        [name, { current: 'wrong one here', password: 'wrong one here', next: password }] as const,
    );
    const statuses: number[] = [];
    for (const [name, body] of [...tries, ...tries]) {
      const { path } = centerCalls[name];
      statuses.push((await town.owner.send('POST', path, body)).status);
    }
    expect(statuses).toEqual([403, 403, 403, 429, 429, 429]);
  });

  it('keys of invitations, of new passwords and of receipts is counted with all other guesses, and finds nothing', async () => {
    const world = await startWorld({ limits: { maxGuesses: 6 } });
    const town = await buildTown(world, '한밭센터');
    const { facilitator, id } = await closedWorkshop(world);
    const sent = { code: town.center.code, named: false, plan: false };
    const path = `/api/workshops/${id}/sendings`;
    const { body } = await facilitator.send<SendingView>('POST', path, sent);
    const calls = [
      'readInvitation',
      'acceptInvitation',
      'resetPassword',
      'readReceipt',
      'withdrawByReceipt',
    ] as const;
    for (const name of [...calls, ...calls])
      expect([404, 403]).toContain((await ask(world.browser(), name, {})).status);
    expect((await ask(world.browser(), 'findCenter', {})).status).toBe(429);
    expect((await ask(world.browser(), 'signIn', {})).status).toBe(429);
    // A right key is never refused: 256 random bits are not guessed, and a hall shares one address.
    const key = body.receiptUrl.split('#')[1];
    expect((await world.browser().send('POST', '/api/receipts/read', { key })).status).toBe(200);
  });

  it('tokens is slowed down per address', async () => {
    const world = await startWorld({ limits: { maxTokenCallsPerMinute: 3 } });
    const town = await buildTown(world, '한밭센터');
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const authorization = `Bearer ieumc_${madeUp.slice(1)}${i}`;
      const { status } = await ask(
        world.browser(),
        'readCenter',
        { center: town.center.id },
        { authorization },
      );
      statuses.push(status);
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });

  it('an invitation that was accepted opens no more, for two at once neither', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const invited = await ask(town.owner, 'invite', { center: town.center.id });
    const key = /#([\w-]{43})/.exec(JSON.stringify(invited.body))![1]!;
    const accept = () =>
      world.browser().send('POST', '/api/invitations/accept', { key, name: '새내기', password });
    const statuses = (await Promise.all([accept(), accept(), accept()])).map(
      ({ status }) => status,
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect((await accept()).status).toBe(404);
    expect(world.product.centers.store.members(town.center.id)).toHaveLength(4);
  });
});

it('signing in takes as long with an e-mail that nobody has: time tells nobody who is there', async () => {
  const world = await startWorld({ limits: { maxGuesses: 100, maxSignInFailures: 100 } });
  const town = await buildTown(world, '한밭센터');
  const best = async (email: string): Promise<number> => {
    const times: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      const from = performance.now();
      await world.browser().send('POST', '/api/account/session', { email, password: 'wrong one' });
      times.push(performance.now() - from);
    }
    return Math.min(...times);
  };
  const [known, unknown] = [await best(emailOf(town.center.id, 'owner')), await best('no@one.kr')];
  // The one slow thing is the hash of the password; without it an answer takes a tenth.
  expect(unknown / known).toBeGreaterThan(0.5);
  expect(unknown / known).toBeLessThan(2);
});

describe('the audit', () => {
  const linesOf = async (owner: BrowserLike, center: string) =>
    (await owner.send<AuditPage>('GET', `/api/centers/${center}/audit?limit=200`)).body.items;

  it('has a line for every call of an owner that changed something, and none with a secret or an address', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const { center, owner } = town;
    const at = `/api/centers/${center.id}`;
    const elsewhere = await closedWorkshop(await startWorld());
    const report = `/api/workshops/${elsewhere.id}/report.json`;
    const file = JSON.stringify((await elsewhere.facilitator.send('GET', report)).body);
    const members = await owner.send<{ id: string; role: string }[]>('GET', `${at}/members`);
    const ids: Record<string, string> = {
      center: center.id,
      member: members.body.find(({ role }) => role === 'facilitator')!.id,
    };
    const given: Partial<Record<CenterCallName, object>> = {
      importResult: { file, named: true, plan: false },
      changePassword: { current: password, next: '새로 정한 긴 비밀번호' },
    };
    /** What is made first, and what each of them makes. */
    const made: readonly (readonly [CenterCallName, string])[] = [
      ['invite', 'invitation'],
      ['createToken', 'token'],
      ['importResult', 'submission'],
    ];
    const others = unsafe
      .map(([name]) => name)
      .filter((name) => (centerCalls[name].path as string).startsWith('/api/centers/:center'))
      .filter((name) => !made.some(([one]) => one === name));
    const secrets: string[] = [];
    for (const name of [...made.map(([one]) => one), ...others, 'changePassword' as const]) {
      const before = (await linesOf(owner, center.id)).length;
      const { method, path } = centerCalls[name] as CenterCall;
      const asked = path.replace(/:(\w+)/g, (_, part: string) => ids[part] ?? 'nothing');
      const done = await owner.send<Record<string, unknown>>(
        method,
        asked,
        given[name] ?? bodies[name],
      );
      expect([name, done.status < 300], JSON.stringify(done.body)).toEqual([name, true]);
      expect([name, (await linesOf(owner, center.id)).length]).toEqual([name, before + 1]);
      const result = (done.body as { submission?: { id: string } }).submission?.id;
      const [, part] = made.find(([one]) => one === name) ?? [];
      if (part) ids[part] = result ?? String(done.body.id);
      secrets.push(...[done.body.token, done.body.url].filter((one) => typeof one === 'string'));
    }
    const text = JSON.stringify(await linesOf(owner, center.id));
    expect(secrets).toHaveLength(2);
    for (const secret of [...secrets.map((one) => one.split('#').at(-1)!), password])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/127\.0\.0\.1|::1|\bhttp/);
  });

  it('tells what the operator did to an account, too', async () => {
    const world = await startWorld();
    const { center, owner } = await buildTown(world, '한밭센터');
    const email = emailOf(center.id, 'analyst');
    const deps = {
      ...world.product.centers,
      clock: Date.now,
      random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
      base: 'https://ieum.example',
    };
    await runOperatorCommand(deps, ['reset', email]);
    await runOperatorCommand(deps, ['second-factor-off', email]);
    const lines = await linesOf(owner, center.id);
    expect(lines.slice(0, 2).map(({ who, action, about }) => [who.kind, action, about])).toEqual([
      ['operator', 'second-factor-off', email],
      ['operator', 'password-link', email],
    ]);
  });

  it('has words for each thing that can be in it', async () => {
    const { messages } = await import('#lib/views/center/center-messages.ts');
    for (const locale of ['ko', 'en'] as const)
      expect(Object.keys(messages[locale].actions).sort()).toEqual([...auditActions].sort());
  });
});

describe('a hostile file', () => {
  const fileOf = async () => {
    const { facilitator, id } = await closedWorkshop(await startWorld());
    return JSON.stringify((await facilitator.send('GET', `/api/workshops/${id}/report.json`)).body);
  };

  it('is refused with a sentence in the reader’s language, and nothing of it is kept', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const file = await fileOf();
    const hostile: readonly (readonly [string, string])[] = [
      ['an archive', 'PK\u0003\u0004'],
      ['another version', file.replace('"version":1', '"version":99')],
      ['an old version', file.replace('"version":1', '"version":0')],
      ['a forged total', file.replace('"n":6', '"n":60')],
      ['a huge number', file.replace('"n":6', '"n":1e308')],
      ['a number without end', file.replace('"n":6', '"n":1e999')],
      ['less than nobody', file.replace('"n":6', '"n":-6')],
      ['half a person', file.replace('"n":6', '"n":6.5')],
      [
        'a key of every object',
        file.replace('"result":{', '"result":{"__proto__":{"admin":true},'),
      ],
      ['a constructor', file.replace('"items":{', '"items":{"constructor":{"prototype":{"n":9}},')],
      ['depth', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
      ['a list', `[${file}]`],
    ];
    for (const [what, text] of hostile) {
      expect([what, text === file]).toEqual([what, false]);
      const titles: string[] = [];
      for (const locale of ['ko', 'en']) {
        const path = `/api/centers/${town.center.id}/imports`;
        const body = { file: text, named: true, plan: true };
        const reply = await town.analyst.send<Problem>('POST', path, body, {
          'accept-language': locale,
        });
        expect([what, reply.status], reply.body.code).toEqual([what, 400]);
        expect([what, reply.body.code]).toEqual([what, expect.stringMatching(/^result-/)]);
        titles.push(reply.body.title);
      }
      expect([what, /[가-힣]/.test(titles[0]!), /[가-힣]/.test(titles[1]!)]).toEqual([
        what,
        true,
        false,
      ]);
    }
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect(world.product.centers.store.sentRoundsOf(town.center.id)).toEqual([]);
  });

  it('that is packed is not unpacked, however small it comes (zip bombs)', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const bomb = gzipSync(
      JSON.stringify({ file: ' '.repeat(50_000_000), named: true, plan: true }),
    );
    expect(bomb.length).toBeLessThan(100_000);
    for (const encoding of ['gzip', 'deflate', 'br']) {
      const reply = await fetch(`${world.product.url}/api/centers/${town.center.id}/imports`, {
        method: 'POST',
        headers: {
          cookie: town.analyst.cookie,
          'content-type': 'application/json',
          'content-encoding': encoding,
        },
        body: bomb,
      });
      expect(reply.status).toBe(400);
      await reply.body?.cancel();
    }
  });
});
