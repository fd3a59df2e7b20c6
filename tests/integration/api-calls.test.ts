import * as z from 'zod/mini';
import { expect, it } from 'vitest';
import type { Links, Problem, ReportLinkView } from '#lib/protocol/contract.ts';
import { stepsOf } from '#lib/domain/template.ts';
import { calls, type Call, type CallName } from '#lib/protocol/calls.ts';
import { lookbackCalls } from '#lib/protocol/lookback-calls.ts';
import { relationsCalls } from '#lib/protocol/relations-calls.ts';
import { createLog } from '../../server/ops/log.ts';
import type { BrowserLike } from '../support/browser-like.ts';
import { LookbackRoom } from '../support/lookback-room.ts';
import { RelationsRoom } from '../support/relations-room.ts';
import { WantsRoom } from '../support/wants-room.ts';
import { useWorld, type Phone, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();
const secretOf = (url: string) => url.split('#')[1]!;

/** What the calls of a workshop are sent; those that others are made of come first. */
const bodies: Partial<Record<CallName, object>> = {
  addFacilitator: { key: 'A'.repeat(43) },
  addScreen: { key: 'A'.repeat(43) },
  readComeBack: { seatId: 'x' },
  leave: { seatId: 'x' },
  finish: { step: 'checklist', finished: true },
  editSteps: { steps: stepsOf('founding-60') },
  setMode: { mode: 'live' },
  moveStep: { step: 'checklist' },
  sharedReport: { key: 'A'.repeat(43) },
  addOrganisation: { name: '마을책방' },
  mergeOrganisation: { into: 'a1b2c3' },
  editOrganisation: { name: '가람생활협동조합' },
  reveal: { step: 'checklist' },
  vote: { step: 'wants', open: true },
  showOnWall: { step: 'wants' },
  hideCard: { hidden: true },
  restoreBoard: { step: 'checklist' },
  lock: { locked: false },
  talk: { item: null },
  timer: { action: 'start', minutes: 5 },
  slide: { step: 'checklist', slide: 2 },
  joinHere: { name: '네리' },
  changeLookback: { about: '2026 공동판매', review: true },
  enterSheet: { step: 'checklist', sheet: '05724', answers: { 'founding-01': 4 } },
};
const inWorkshop = (Object.entries(calls) as [CallName, Call][]).filter(([, { path }]) =>
  path.startsWith('/api/workshops/:id'),
);
const ask = (browser: BrowserLike, name: CallName, params: Record<string, string>) => {
  const { method, path } = calls[name];
  const asked = path.replace(/:(\w+)/g, (_, part: string) => params[part] ?? 'checklist');
  return browser.send<Problem>(method, asked, bodies[name]);
};

/** A workshop whose map of relations is revealed. */
async function openDrawn(world: World): Promise<RelationsRoom> {
  const names = ['가람생협', '다온집수리', '두레빵집'];
  const drawn = await RelationsRoom.open(world, names);
  for (const [i, phone] of drawn.phones.entries()) await drawn.mark(phone, names[i]!, {});
  await drawn.reveal();
  return drawn;
}

it('every call answers with the status and in the shape of the contract', async () => {
  const world = await startWorld();
  const room = await WantsRoom.open(world, 3);
  await room.fill();
  const { facilitator, code, id } = room;
  const { facilitatorKey, screenUrl } = room.opened;
  const [phone, leaving, left] = room.phones as [Phone, Phone, Phone];
  const given: Partial<Record<CallName, [BrowserLike, object?]>> = {
    openWorkshop: [world.browser(), { title: '첫', network: { name: '가' }, stage: 'operating' }],
    addFacilitator: [world.browser(), { key: facilitatorKey }],
    addScreen: [world.browser(), { key: secretOf(screenUrl) }],
    previewJoin: [world.browser(), { code }],
    join: [world.browser(), { code, name: '세리', organisation: '한살림' }],
    comeBack: [world.browser(), { workshopId: id, key: phone.comeBackKey }],
    readComeBack: [phone.browser, { seatId: phone.seatId }],
    leave: [left.browser, { seatId: left.seatId }],
    joinHere: [leaving.browser, { name: '네리' }],
    finish: [phone.browser],
    readBallot: [phone.browser],
    deleteBallot: [phone.browser],
  };
  // What needs something else done before: an assessment, a report link, a closed workshop.
  const last: CallName[] = [
    'readAssessment',
    'close',
    'openReportLink',
    'sharedReport',
    'revokeReportLink',
    'deleteWorkshop',
  ];
  const names = Object.keys(calls) as CallName[];
  const drawn = await openDrawn(world);
  given.mergeOrganisation = [drawn.facilitator, { into: drawn.idOf('두레빵집') }];
  const { room: looking } = await LookbackRoom.open(world, 1);
  for (const name of [...names.filter((one) => !last.includes(one)), ...last]) {
    const call: Call = calls[name];
    const apart = (name in relationsCalls && drawn) || (name in lookbackCalls && looking) || null;
    const params: Record<string, string> = {
      id: apart?.id ?? id,
      organisation: drawn.idOf(name === 'removeOrganisation' ? '다온집수리' : '가람생협'),
      seat: leaving.seatId,
      participant: phone.participantId,
      card: room.cardIds[0]!,
    };
    const path = call.path.replace(/:(\w+)/g, (_, part: string) => params[part] ?? 'checklist');
    const [browser, body] = given[name] ?? [apart?.facilitator ?? facilitator];
    const reply = await browser.send(call.method, path, body ?? bodies[name]);
    expect(reply.status, `${name}: ${JSON.stringify(reply.body)}`).toBe(call.status);
    if (name === 'openReportLink') {
      const { url } = reply.body as ReportLinkView;
      given.sharedReport = [world.browser(), { key: secretOf(url!) }];
    }
    if (call.response) expect(z.safeParse(call.response, reply.body).error, name).toBeUndefined();
    else if (call.file) expect(reply.headers.get('content-type')).toMatch(/^\w+\//);
    else expect(reply.body).toBe('');
  }
});

it('[ROLE1] each call asks policy: what a role may not do, its cookie does not do', async () => {
  const world = await startWorld();
  const { facilitator, code, id, screenUrl } = await world.open();
  const phone = await world.phone(code);
  const [observer, screen, stranger] = [world.browser(), world.browser(), world.browser()];
  await observer.join(code, { name: '참관', observer: true });
  await screen.send('POST', `/api/workshops/${id}/screens`, { key: secretOf(screenUrl) });
  const params = { id, seat: phone.seatId, participant: phone.participantId };
  const forbids = async (browser: BrowserLike) => {
    const forbidden: CallName[] = [];
    for (const [name, call] of inWorkshop) {
      // The facilitator's own calls end the workshop; what those do is tested elsewhere.
      if (browser === facilitator && call.access === 'steer') continue;
      if (call.access !== 'anyone' && (await ask(browser, name, params)).body.code === 'forbidden')
        forbidden.push(name);
    }
    const personal: CallName[] = ['readComeBack', 'leave', 'finish'];
    return forbidden.filter((name) => !personal.includes(name)).sort();
  };
  const of = (...kinds: Call['access'][]) =>
    inWorkshop
      .filter(([, { access }]) => kinds.includes(access))
      .map(([name]) => name)
      .sort();
  const running = ['steer', 'list-seats', 'enter-sheets'] as const;
  expect(await forbids(observer)).toEqual(of(...running, 'invite', 'hand-on', 'owner'));
  expect(await forbids(screen)).toEqual(of(...running, 'hand-on', 'owner'));
  expect(await forbids(phone.browser)).toEqual(of(...running, 'invite'));
  expect(await forbids(facilitator)).toEqual(of('owner'));
  expect((await facilitator.workshop(id)).revealed).toEqual({});
  for (const [name, { access }] of inWorkshop)
    if (access !== 'anyone') expect((await ask(stranger, name, params)).status, name).toBe(401);
});

it('a workshop that does not exist and one of others look the same, whatever is asked', async () => {
  const world = await startWorld();
  const { id } = await world.open();
  const { browser } = await world.phone((await world.open()).code);
  for (const stranger of [world.browser(), browser])
    for (const [name] of inWorkshop) {
      const [existing, missing, odd] = await Promise.all(
        [id, '0000000000000000', '%EA%B0%80%20%E0'].map((one) => ask(stranger, name, { id: one })),
      );
      expect(existing?.body, name).toEqual(missing?.body);
      expect(existing?.body, name).toEqual(odd?.body);
      expect([401, 403]).toContain(existing?.status);
    }
});

it('[PRIV1] someone else’s ballot and one that never was look the same', async () => {
  const world = await startWorld();
  const { facilitator, code, id } = await world.open();
  const [victim, neighbour] = [await world.phone(code), await world.phone(code)];
  for (const browser of [facilitator, neighbour.browser])
    for (const name of ['readBallot', 'deleteBallot'] as const) {
      const real = await ask(browser, name, { id, participant: victim.participantId });
      const none = await ask(browser, name, { id, participant: '0000000000000000' });
      expect([real.status, real.body]).toEqual([403, none.body]);
    }
});

it('[PRIV6] one’s own answers are taken and deleted, also while locked and after the close', async () => {
  const world = await startWorld();
  const { facilitator, code, id } = await world.open();
  const phone = await world.phone(code);
  await phone.answer({ 'founding-01': 4 });
  await facilitator.send('POST', `/api/workshops/${id}/lock`, { locked: true });
  await facilitator.send('POST', `/api/workshops/${id}/close`);
  const params = { id, participant: phone.participantId };
  const empty = { cards: {}, dots: {}, ties: {}, lookback: {} };
  const taken = await ask(phone.browser, 'readBallot', params);
  expect(taken.body).toEqual({ ...empty, answers: { 'founding-01': 4 } });
  expect((await ask(phone.browser, 'deleteBallot', params)).status).toBe(204);
  expect((await ask(phone.browser, 'readBallot', params)).body).toEqual({ ...empty, answers: {} });
});

it('links are for those who let others in, and the way in dies with the close', async () => {
  const world = await startWorld();
  const { facilitator, id, code, joinUrl, screenUrl, facilitatorUrl } = await world.open();
  const screen = world.browser();
  await screen.send('POST', `/api/workshops/${id}/screens`, { key: secretOf(screenUrl) });
  const links = async (browser: BrowserLike) =>
    (await browser.send<Links>('GET', `/api/workshops/${id}/links`)).body;
  expect(await links(facilitator)).toEqual({ code, joinUrl, screenUrl, facilitatorUrl });
  expect(await links(screen)).toEqual({ code, joinUrl, screenUrl: null, facilitatorUrl: null });
  await facilitator.send('POST', `/api/workshops/${id}/close`);
  expect(await links(facilitator)).toEqual({
    code: null,
    joinUrl: null,
    screenUrl,
    facilitatorUrl,
  });
});

it('what is not to be done now is told: not revealed, no such step, nothing to reveal, closed', async () => {
  const world = await startWorld();
  const { facilitator, id } = await world.open();
  const tell = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => {
    const reply = await facilitator.send<Problem>(method, `/api/workshops/${id}/${path}`, body);
    return [reply.status, reply.body.code];
  };
  expect(await tell('GET', 'assessment')).toEqual([409, 'not-revealed']);
  expect(await tell('POST', 'step', { step: 'x' })).toEqual([404, 'unknown-step']);
  expect(await tell('POST', 'reveal', { step: 'welcome' })).toEqual([409, 'not-revealable']);
  expect(await tell('GET', 'reveal-check/x')).toEqual([404, 'unknown-step']);
  expect(await tell('DELETE', 'seats/x')).toEqual([404, 'not-found']);
  expect(await tell('POST', 'close')).toEqual([204, undefined]);
  expect(await tell('POST', 'close')).toEqual([204, undefined]);
  expect(await tell('POST', 'lock', { locked: true })).toEqual([409, 'workshop-closed']);
});

it('a deleted workshop is gone for everyone, and the browser forgets it', async () => {
  const world = await startWorld();
  const { facilitator, code, id } = await world.open();
  const phone = await world.phone(code);
  const reply = await facilitator.send('DELETE', `/api/workshops/${id}`);
  expect(reply.headers.getSetCookie()[0]).toMatch(new RegExp(`^ieum_${id}=; .*Max-Age=0`));
  for (const browser of [facilitator, phone.browser])
    expect((await browser.send('GET', `/api/workshops/${id}`)).status).toBe(401);
});

it('[PRIV5] no name, id, code or key gets into a log line or a metric', async () => {
  const lines: string[] = [];
  const log = createLog('trace', { write: (line) => lines.push(line) });
  const world = await startWorld({ log });
  const { facilitator, code, id, facilitatorKey } = await world.open({ title: '비밀 제목' });
  const phone = await world.phone(code, '홍길동');
  await phone.answer({ 'founding-01': 5 });
  await ask(phone.browser, 'finish', { id });
  await ask(phone.browser, 'readBallot', { id, participant: phone.participantId });
  await ask(phone.browser, 'listSeats', { id });
  await world.browser().send('POST', '/api/join', { code: '012345', name: '임꺽정' });
  for (const name of ['reveal', 'readAssessment', 'close', 'deleteWorkshop'] as const)
    await ask(facilitator, name, { id });
  const metrics = await world.browser().send<string>('GET', '/metrics');
  const written = `${lines.join('')}${metrics.body}`;
  expect(written).toContain('/api/workshops/:id/ballot/:participant');
  const { seatId, participantId, comeBackKey } = phone;
  const secrets = [id, code, facilitatorKey, seatId, participantId, comeBackKey, '012345'];
  const names = ['홍길동', '임꺽정', '비밀 제목', 'founding-01', '127.0.0.1'];
  // A code's digits may stand within the digits of a measured time.
  for (const text of [...secrets, ...names])
    expect(written).not.toMatch(new RegExp(`(?<![\\d.])${text}(?!\\d)`));
});

it('[PRIV1] whoever leaves a shared browser takes only their own key along, and can come back', async () => {
  const world = await startWorld();
  const { code, id } = await world.open();
  const shared = world.browser();
  const [one, other] = [await shared.join(code, { name: '하나' }), await shared.join(code)];
  const leave = (seatId: string) =>
    shared.send('POST', `/api/workshops/${id}/me/leave`, { seatId });
  const mayOpen = async ({ participantId }: typeof one) =>
    (await ask(shared, 'readBallot', { id, participant: participantId! })).status;
  expect((await leave(one.seatId)).status).toBe(204);
  expect([await mayOpen(one), await mayOpen(other)]).toEqual([403, 200]);
  expect((await leave(one.seatId)).status).toBe(403);
  expect((await leave(other.seatId)).status).toBe(204);
  expect(await mayOpen(other)).toBe(401);
  const key = one.comeBackKey;
  await shared.send('POST', '/api/come-back', { workshopId: id, key });
  expect([await mayOpen(one), await mayOpen(other)]).toEqual([200, 403]);
});
