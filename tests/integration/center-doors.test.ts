import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { centerRoles, mayInCenter, type CenterAction } from '#lib/domain/centers/center-role.ts';
import { centerCalls, type CenterCall, type CenterCallName } from '#lib/protocol/center-calls.ts';
import type { Problem } from '#lib/protocol/contract.ts';
import type { BrowserLike } from '../support/browser-like.ts';
import { buildTown, closedWorkshop, type Town } from '../support/center-town.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();

/** What the calls of a center are sent; those that others are made of do no harm and come in this order. */
const bodies: Partial<Record<CenterCallName, object>> = {
  editCenter: { name: '새 이름' },
  changeRole: { role: 'analyst' },
  invite: { email: 'new@center.kr', role: 'analyst' },
  importResult: { file: '{}', named: true, plan: false },
  createToken: { name: '통계', scopes: ['read-rounds'], days: 30 },
};
const ofCenters = (Object.entries(centerCalls) as [CenterCallName, CenterCall][]).filter(
  ([, { path }]) => path.startsWith('/api/centers/:center'),
);
const ask = (
  browser: BrowserLike,
  name: CenterCallName,
  ids: Record<string, string>,
  headers: Record<string, string> = {},
) => {
  const { method, path } = centerCalls[name] as CenterCall;
  const asked = path.replace(/:(\w+)/g, (_, part: string) => ids[part] ?? 'nothing');
  return browser.send<Problem>(method, asked, bodies[name], headers);
};

/** Ids of everything that a center has. */
async function idsOf({ center, owner }: Town): Promise<Record<string, string>> {
  const at = `/api/centers/${center.id}`;
  const members = await owner.send<{ id: string }[]>('GET', `${at}/members`);
  const invited = await owner.send<{ id: string }>('POST', `${at}/invitations`, bodies.invite);
  const token = await owner.send<{ id: string }>('POST', `${at}/tokens`, bodies.createToken);
  const submissions = await owner.send<{ items: { id: string }[] }>('GET', `${at}/submissions`);
  return {
    center: center.id,
    member: members.body[1]!.id,
    invitation: invited.body.id,
    token: token.body.id,
    submission: submissions.body.items[0]?.id ?? 'nothing',
  };
}

describe('[ROLE1] roles × calls, from the table of the contract', () => {
  it('each role may do what the one function says, and gets a 403 for the rest', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const ids = await idsOf(town);
    const changing: readonly string[] = ['removeMember', 'changeRole'];
    for (const role of ['facilitator', 'analyst', 'owner'] as const)
      for (const [name, { access }] of ofCenters.filter(([name]) => !changing.includes(name))) {
        const { status, body } = await ask(town[role], name, ids);
        const { response, status: done } = centerCalls[name] as CenterCall;
        if (response && status === done)
          expect([name, z.safeParse(response, body).error?.issues ?? []]).toEqual([name, []]);
        const allowed = mayInCenter(role, access as CenterAction);
        expect([role, name, status === 403], `${status}`).toEqual([role, name, !allowed]);
        expect([role, name, status < 500 && status !== 401]).toEqual([role, name, true]);
      }
  });

  it('changing and removing colleagues is for owners, and never leaves a center without one', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const { member } = await idsOf(town);
    const at = `/api/centers/${town.center.id}/members`;
    for (const who of [town.analyst, town.facilitator]) {
      expect((await who.send('PUT', `${at}/${member}`, { role: 'owner' })).status).toBe(403);
      expect((await who.send('DELETE', `${at}/${member}`)).status).toBe(403);
    }
    const { body } = await town.owner.send<{ id: string; role: string }[]>('GET', at);
    const owner = body.find(({ role }) => role === 'owner')!.id;
    const demoted = await town.owner.send<Problem>('PUT', `${at}/${owner}`, { role: 'analyst' });
    expect([demoted.status, demoted.body.code]).toEqual([409, 'last-owner']);
    expect((await town.owner.send('DELETE', `${at}/${owner}`)).status).toBe(409);
    const analyst = body.find(({ role }) => role === 'analyst')!.id;
    expect((await town.owner.send('PUT', `${at}/${analyst}`, { role: 'owner' })).status).toBe(204);
    expect((await town.owner.send('PUT', `${at}/${owner}`, { role: 'analyst' })).status).toBe(204);
    expect((await town.owner.send('DELETE', `${at}/${analyst}`)).status).toBe(403);
  });

  it('who is sent out is out at the next request', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const at = `/api/centers/${town.center.id}`;
    const { body } = await town.owner.send<{ id: string; role: string }[]>('GET', `${at}/members`);
    expect((await town.analyst.send('GET', `${at}/submissions`)).status).toBe(200);
    const analyst = body.find(({ role }) => role === 'analyst')!.id;
    await town.owner.send('DELETE', `${at}/members/${analyst}`);
    expect((await town.analyst.send('GET', `${at}/submissions`)).status).toBe(404);
  });
});

describe('between centers', () => {
  it('nobody of one center can do anything in another, nor learn that it is there', async () => {
    const world = await startWorld();
    const [here, there] = [
      await buildTown(world, '한밭센터'),
      await buildTown(world, '빛고을센터'),
    ];
    const ids = await idsOf(there);
    const nowhere = { ...ids, center: 'x000000000000000' };
    for (const [name] of ofCenters)
      for (const role of centerRoles) {
        const foreign = await ask(here[role], name, ids);
        const missing = await ask(here[role], name, nowhere);
        expect([name, role, foreign.status]).toEqual([name, role, 404]);
        expect(foreign.body).toEqual(missing.body);
      }
    for (const [name] of ofCenters)
      expect([name, (await ask(world.browser(), name, ids)).status]).toEqual([name, 401]);
  });

  it('an id of another center’s thing is nothing here (IDOR)', async () => {
    const world = await startWorld();
    const [here, there] = [
      await buildTown(world, '한밭센터'),
      await buildTown(world, '빛고을센터'),
    ];
    const { facilitator, id } = await closedWorkshop(world);
    const sent = { code: there.center.code, named: true, plan: false };
    await facilitator.send('POST', `/api/workshops/${id}/sendings`, sent);
    const ids = await idsOf(there);
    expect(ids.submission).not.toBe('nothing');
    const mine = { ...ids, center: here.center.id };
    for (const [name, { path }] of ofCenters) {
      if (!/:center\/.*:/.test(path)) continue;
      expect([name, (await ask(here.owner, name, mine)).status]).toEqual([name, 404]);
    }
    expect(await idsOf(there)).toMatchObject({ member: ids.member, submission: ids.submission });
    const after = `/api/centers/${here.center.id}/submissions?after=${ids.submission}`;
    expect((await here.owner.send<{ items: [] }>('GET', after)).body.items).toEqual([]);
  });

  it('a network’s sendings are its own: another workshop can’t see or withdraw them', async () => {
    const world = await startWorld();
    const { center } = await buildTown(world, '한밭센터');
    const [mine, other] = [await closedWorkshop(world), await closedWorkshop(world)];
    const sent = await mine.facilitator.send<{ id: string }>(
      'POST',
      `/api/workshops/${mine.id}/sendings`,
      { code: center.code, named: true, plan: false },
    );
    const { id } = sent.body;
    const theirs = `/api/workshops/${other.id}/sendings`;
    expect((await other.facilitator.send('GET', theirs)).body).toEqual([]);
    expect((await other.facilitator.send('DELETE', `${theirs}/${id}`)).status).toBe(404);
    const foreign = `/api/workshops/${mine.id}/sendings`;
    expect((await other.facilitator.send('DELETE', `${foreign}/${id}`)).status).toBe(401);
    const phone = await world.open().then(({ code }) => world.phone(code));
    expect((await phone.browser.send('GET', foreign)).status).toBe(401);
  });
});

describe('programs', () => {
  const tokenOf = async (town: Town, scopes: readonly string[], days = 30) => {
    const at = `/api/centers/${town.center.id}/tokens`;
    const body = { name: '통계', scopes, days };
    return (await town.owner.send<{ token: string; id: string }>('POST', at, body)).body;
  };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  it('may what their scopes say, in their center alone, never more', async () => {
    const world = await startWorld();
    const [here, there] = [
      await buildTown(world, '한밭센터'),
      await buildTown(world, '빛고을센터'),
    ];
    const { token } = await tokenOf(here, ['read-rounds']);
    const program = world.browser();
    for (const [name, { method, path, access }] of ofCenters) {
      const at = (center: string) =>
        path.replace(':center', center).replace(/:(\w+)/g, () => 'nothing');
      const own = await program.send(method, at(here.center.id), bodies[name], bearer(token));
      const isIn = access === 'read-rounds' || access === 'read-center';
      expect([name, own.status === 403], `${own.status}`).toEqual([name, !isIn]);
      const foreign = await program.send(method, at(there.center.id), bodies[name], bearer(token));
      expect([name, foreign.status]).toEqual([name, 404]);
    }
  });

  it('find the scope of each call as the description of the API says it', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    interface Described {
      readonly operationId: CenterCallName;
      readonly security: readonly { readonly centerToken?: readonly string[] }[];
    }
    const api = await world
      .browser()
      .send<{ paths: Record<string, Record<string, Described>> }>('GET', '/api/openapi.json');
    const described = Object.values(api.body.paths).flatMap((one) => Object.values(one));
    const tokens = await Promise.all(
      (['read-rounds', 'import-results'] as const).map(
        async (scope) => [scope, (await tokenOf(town, [scope])).token] as const,
      ),
    );
    const ids = { center: town.center.id };
    for (const [name] of ofCenters) {
      const { security } = described.find(({ operationId }) => operationId === name)!;
      const wanted = security.find((one) => one.centerToken)?.centerToken;
      for (const [scope, token] of tokens) {
        const { status } = await ask(world.browser(), name, ids, bearer(token));
        const isIn = wanted !== undefined && (wanted.length === 0 || wanted.includes(scope));
        expect([name, scope, status === 403], `${status}`).toEqual([name, scope, !isIn]);
      }
    }
  });

  it('are not let in with a token that ended, was revoked or made up, nor by a cookie beside it', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const world = await startWorld({ clock: () => now });
    const town = await buildTown(world, '한밭센터');
    const at = `/api/centers/${town.center.id}`;
    const get = (token: string, browser = world.browser()) =>
      browser.send('GET', `${at}/submissions`, undefined, bearer(token));
    const short = await tokenOf(town, ['read-rounds'], 1);
    expect((await get(short.token)).status).toBe(200);
    expect((await get(`${short.token}x`)).status).toBe(401);
    expect((await get('ieumc_')).status).toBe(401);
    expect((await get('made-up', town.owner)).status).toBe(401);
    now += 25 * 60 * 60 * 1000;
    expect((await get(short.token)).status).toBe(401);
    const long = await tokenOf(town, ['read-rounds'], 30);
    expect((await get(long.token)).status).toBe(200);
    await town.owner.send('DELETE', `${at}/tokens/${long.id}`);
    expect((await get(long.token)).status).toBe(401);
  });

  it('[LIM1] are slowed down, and told for how long', async () => {
    const world = await startWorld({ limits: { maxTokenCallsPerMinute: 3 } });
    const town = await buildTown(world, '한밭센터');
    const { token } = await tokenOf(town, ['read-rounds']);
    const get = () =>
      world.browser().send('GET', `/api/centers/${town.center.id}`, undefined, bearer(token));
    for (let i = 0; i < 3; i++) expect((await get()).status).toBe(200);
    const late = await get();
    expect([late.status, Number(late.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });

  it('may give the token as a password, for readers of feeds', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭 & <센터>');
    const { facilitator, id } = await closedWorkshop(world, { name: '가람 "협의회"' });
    const sent = { code: town.center.code, named: true, plan: false };
    await facilitator.send('POST', `/api/workshops/${id}/sendings`, sent);
    const { token } = await tokenOf(town, ['read-rounds']);
    const authorization = `Basic ${Buffer.from(`reader:${token}`).toString('base64')}`;
    const get = (file: string) =>
      world
        .browser()
        .send('GET', `/api/centers/${town.center.id}/${file}`, undefined, { authorization });
    const atom = await get('feed.atom');
    expect(atom.headers.get('content-type')).toBe('application/atom+xml');
    expect(atom.body).toContain('<title>한밭 &amp; &lt;센터&gt;에 온 결과</title>');
    expect(atom.body).toContain('결과가 왔어요: 가람 &quot;협의회&quot;');
    const json = await get('feed.json');
    expect(json.body).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
    expect((json.body as { items: object[] }).items).toHaveLength(1);
  });
});
