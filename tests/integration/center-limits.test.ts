import { expect, it } from 'vitest';
import { centerCalls, type CenterCall, type CenterCallName } from '#lib/protocol/center-calls.ts';
import type { SendingView } from '#lib/protocol/sending-contract.ts';
import type { Problem } from '#lib/protocol/contract.ts';
import type { Mail } from '../../server/center/center-deps.ts';
import { openCenters } from '../../server/center/center-ports.ts';
import { buildTown, closedWorkshop } from '../support/center-town.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
const dayMs = 24 * 60 * 60 * 1000;
const ofCenters = (Object.entries(centerCalls) as [CenterCallName, CenterCall][]).filter(
  ([, { path, method }]) => path.startsWith('/api/centers/:center') && method === 'GET',
);

it('[LIM1] whatever prints or takes in a file is of one allowance, of each colleague and each token; the rest is not', async () => {
  const now = Date.now();
  const world = await startWorld({ limits: { maxCenterFilesPerMinute: 1 }, clock: () => now });
  const town = await buildTown(world, '한밭센터');
  const at = `/api/centers/${town.center.id}`;
  const input = { name: '통계', scopes: ['read-rounds'] };
  const { token } = (await town.owner.send<{ token: string }>('POST', `${at}/tokens`, input)).body;
  const authorization = `Bearer ${token}`;
  for (const [browser, headers] of [
    [town.owner, {}],
    [world.browser(), { authorization }],
  ] as const) {
    const get = (path: string) => browser.send<Problem>('GET', path, undefined, headers);
    expect((await get(`${at}/feed.json`)).status).toBe(200);
    for (const [name, { path, file, access }] of ofCenters) {
      if (headers !== undefined && 'authorization' in headers && access !== 'read-rounds') continue;
      const { status, headers: told } = await get(path.replace(':center', town.center.id));
      expect([name, status === 429]).toEqual([name, file !== undefined]);
      if (file) expect(Number(told.get('retry-after'))).toBeGreaterThan(0);
    }
  }
  const taken = { file: '{}', named: true, plan: false };
  expect((await town.owner.send('POST', `${at}/imports`, taken)).status).toBe(429);
  expect((await town.analyst.send('POST', `${at}/imports`, taken)).status).toBe(400);
});

it('[LIM1] a colleague who asks without end is slowed down, and nobody else', async () => {
  const world = await startWorld({ limits: { maxColleagueCallsPerMinute: 4 } });
  const town = await buildTown(world, '한밭센터');
  const at = `/api/centers/${town.center.id}`;
  for (let i = 0; i < 4; i++) expect((await town.owner.send('GET', at)).status).toBe(200);
  for (const path of [at, `${at}/comparison`, '/api/account'])
    expect((await town.owner.send('GET', path)).status).toBe(429);
  expect((await town.analyst.send('GET', at)).status).toBe(200);
});

it('[LIM1] colleagues and open invitations are bounded together; what is over or taken back makes room', async () => {
  let now = Date.now();
  const world = await startWorld({ limits: { maxColleagues: 4 }, clock: () => now });
  const { center, owner } = await buildTown(world, '한밭센터');
  const path = `/api/centers/${center.id}/invitations`;
  const invite = async (email: string) =>
    (await owner.send<Problem & { id: string }>('POST', path, { email, role: 'analyst' })).body;
  const first = await invite('a@hanbat.kr');
  expect((await invite('b@hanbat.kr')).code).toBe('too-many-colleagues');
  const again = await invite('a@hanbat.kr');
  expect(again.id).not.toBe(first.id);
  await owner.send('DELETE', `${path}/${again.id}`);
  expect((await invite('b@hanbat.kr')).id).toBeTruthy();
  // Sessions of browsers end later than an invitation's seven days, and go by another clock.
  now += 8 * dayMs;
  expect((await owner.send('GET', path)).body).toEqual([]);
  expect((await invite('c@hanbat.kr')).id).toBeTruthy();
  expect(world.product.centers.store.invitations(center.id)).toHaveLength(1);
});

it('[LIM1] inviting and making tokens without end is stopped', async () => {
  const limits = { maxInvitationsPerHour: 2, maxTokens: 2 };
  const world = await startWorld({ limits });
  const { center, owner } = await buildTown(world, '한밭센터');
  const at = `/api/centers/${center.id}`;
  const statuses: number[] = [];
  for (const email of ['a@hanbat.kr', 'b@hanbat.kr', 'c@hanbat.kr'])
    statuses.push((await owner.send('POST', `${at}/invitations`, { email, role: 'owner' })).status);
  for (let i = 0; i < 3; i++) {
    const body = { name: `통계 ${i}`, scopes: ['read-rounds'] };
    statuses.push((await owner.send('POST', `${at}/tokens`, body)).status);
  }
  expect(statuses).toEqual([201, 201, 429, 201, 201, 409]);
});

it('whoever is invited over and over is mailed a few times; their forgotten password is mailed all the same', async () => {
  const mailed: string[] = [];
  const mail: Mail = {
    send: ({ subject }) => {
      mailed.push(subject);
      return Promise.resolve();
    },
  };
  const world = await startWorld({ centers: { ...openCenters(null), mail } });
  const [here, there] = [await buildTown(world, '한밭센터'), await buildTown(world, '빛고을센터')];
  const email = `analyst@${there.center.id}.kr`;
  const path = `/api/centers/${here.center.id}/invitations`;
  const told: boolean[] = [];
  for (let i = 0; i < 7; i++) {
    const invited = { email, role: 'analyst' };
    told.push((await here.owner.send<{ mailed: boolean }>('POST', path, invited)).body.mailed);
  }
  expect(told).toEqual([true, true, true, true, true, false, false]);
  await world.browser().send('POST', '/api/account/password/forgotten', { email });
  await expect.poll(() => mailed.length).toBe(6);
});

it('[LIM1] sending to centers without end is stopped, and what is refused is not kept', async () => {
  const world = await startWorld({ limits: { maxSendingsPerHour: 2 } });
  const { center } = await buildTown(world, '한밭센터');
  const { facilitator, id } = await closedWorkshop(world);
  const path = `/api/workshops/${id}/sendings`;
  const send = () =>
    facilitator.send<SendingView>('POST', path, { code: center.code, named: true, plan: false });
  const statuses: number[] = [];
  for (let i = 0; i < 4; i++) statuses.push((await send()).status);
  expect(statuses).toEqual([201, 201, 429, 429]);
  const { body } = await facilitator.send<SendingView[]>('GET', path);
  expect(body).toHaveLength(2);
  const standing = body.find(({ status }) => status === 'sent')!;
  expect((await facilitator.send('DELETE', `${path}/${standing.id}`)).status).toBe(204);
});
