import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Joining } from './joining.svelte.ts';
import { Opening } from './opening.svelte.ts';
import { Hall, refusal, workshopId } from './testing/hall.ts';

const preview = {
  workshopId,
  title: '첫 진단',
  network: '천안 네트워크',
  stage: 'founding',
  organisations: ['가 조합'],
  minGroup: 3,
  people: [],
};
const joined = {
  workshopId,
  participantId: 'p000000000000001',
  seatId: 's000000000000001',
  comeBackUrl: '/back/x#y',
  comeBackKey: 'y',
};
const person = { name: '김이음', organisation: '가 조합', observer: false };

let hall: Hall;
let deps: ReturnType<Hall['newDeps']>;
beforeEach(() => {
  hall = new Hall(new WebSocketServer({ port: 0 }), WebSocket);
  deps = hall.newDeps();
});
afterEach(() => hall.stop());

describe('joining', () => {
  let joining: Joining;
  beforeEach(() => {
    joining = new Joining(deps);
    hall.answer = ({ path }) => {
      if (path === '/join/preview') return { status: 200, json: preview };
      if (path === '/join' || path === '/come-back') return { status: 200, json: joined };
      return null;
    };
  });

  test('shows what a code opens before anyone joins', async () => {
    expect(await joining.lookUp(' 123 456 ')).toBe(true);
    expect(joining.preview).toEqual(preview);
    expect(hall.heard).toEqual([
      { method: 'POST', path: '/join/preview', body: { code: '123 456' } },
    ]);
  });

  test('says why a code opens nothing, and keeps the one found before', async () => {
    await joining.lookUp('123456');
    hall.answer = () => refusal('unknown-code', 404);
    expect(await joining.lookUp('000000')).toBe(false);
    expect(joining.problem?.code).toBe('unknown-code');
    expect(joining.preview).toEqual(preview);
    joining.dismissProblem();
    expect(joining.problem).toBeNull();
  });

  test('tries again with the same key, so that a lost answer makes no second seat', async () => {
    const keys = () => hall.heard.slice(1).map(({ body }) => (body as { key: string }).key);
    await joining.lookUp('123456');
    hall.answer = () => refusal('server-error', 500);
    await joining.join(person);
    await joining.join(person);
    hall.answer = () => ({ status: 200, json: joined });
    await joining.join(person);
    await joining.join(person);
    const [first, second, third, next] = keys();
    expect([second, third]).toEqual([first, first]);
    expect(next).not.toBe(first);
  });

  test('joins with the code that was looked up, and this tab is that person then', async () => {
    await joining.lookUp('123456');
    expect(await joining.join(person)).toEqual(joined);
    const body = hall.heard.at(-1)?.body as { key: string };
    expect(body).toEqual({ ...person, code: '123456', key: body.key });
    expect(body.key).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(deps.device.tabSlots.read(`ieumpan/person/${workshopId}`)).toBe(joined.seatId);
  });

  test('an empty organisation is none', async () => {
    await joining.lookUp('123456');
    await joining.join({ ...person, organisation: '  ' });
    expect(hall.heard.at(-1)?.body).toMatchObject({ organisation: null });
  });

  test('an organisation of the list is not added once more with other spaces', async () => {
    await joining.lookUp('123456');
    const [listed] = joining.preview!.organisations;
    await joining.join({ ...person, organisation: ` ${[...listed!].join(' ')}` });
    expect(hall.heard.at(-1)?.body).toMatchObject({ organisation: listed });
  });

  test('says nothing more of a code that is forgotten', async () => {
    hall.answer = () => refusal('unknown-code', 404);
    expect(await joining.lookUp('000000')).toBe(false);
    expect(joining.problem?.code).toBe('unknown-code');
    joining.forget();
    expect(joining.problem).toBeNull();
  });

  test('does nothing before a code was looked up, or after it was forgotten', async () => {
    expect(await joining.join(person)).toBeNull();
    await joining.lookUp('123456');
    joining.forget();
    expect(joining.preview).toBeNull();
    expect(await joining.join(person)).toBeNull();
    expect(hall.countHeard('POST', '/join')).toBe(0);
  });

  test('a second tap does not join a second time', async () => {
    await joining.lookUp('123456');
    const [first, second] = await Promise.all([joining.join(person), joining.join(person)]);
    expect(first).toEqual(joined);
    expect(second).toBeNull();
    expect(hall.countHeard('POST', '/join')).toBe(1);
  });

  test('comes back as the same person', async () => {
    expect(await joining.comeBack(workshopId, 'y')).toEqual(joined);
    expect(deps.device.tabSlots.read(`ieumpan/person/${workshopId}`)).toBe(joined.seatId);
  });

  test('opens the console and the screen by their keys, and says when a key is wrong', async () => {
    expect(await joining.openConsole(workshopId, 'key')).toBe(true);
    expect(await joining.openScreen(workshopId, 'key')).toBe(true);
    expect(hall.heard.map(({ path }) => path)).toEqual([
      `/workshops/${workshopId}/facilitators`,
      `/workshops/${workshopId}/screens`,
    ]);
    hall.answer = () => refusal('wrong-key', 403);
    expect(await joining.openConsole(workshopId, 'key')).toBe(false);
    expect(joining.problem?.code).toBe('wrong-key');
  });
});

describe('opening', () => {
  const workshop = { title: '첫 진단', network: { name: '천안' }, stage: 'founding' } as const;
  const opened = { id: workshopId, code: '123456', joinUrl: '/join#x' };

  test('opens a workshop once, however often it is asked', async () => {
    hall.answer = () => ({ status: 201, json: opened });
    const opening = new Opening(deps);
    const both = Promise.all([opening.open(workshop), opening.open(workshop)]);
    expect(opening.isBusy).toBe(true);
    await both;
    expect(await opening.open(workshop)).toEqual(opened);
    expect(opening.opened).toEqual(opened);
    expect(opening.isBusy).toBe(false);
    expect(hall.heard).toHaveLength(1);
  });

  test('tries again with the same key, over a reload too, so that a lost answer makes no second workshop', async () => {
    const keys = () => hall.heard.map(({ body }) => (body as { key: string }).key);
    hall.isReachable = false;
    const first = new Opening(deps);
    await first.open(workshop);
    const kept = deps.device.tabSlots.texts.get('ieumpan/opening-key') ?? '';
    hall.isReachable = true;
    hall.answer = () => refusal('server-error', 500);
    await first.open(workshop);
    await new Opening(deps).open({ ...workshop, title: '다른 진단' });
    await new Opening(deps).open(workshop);
    hall.answer = () => ({ status: 201, json: opened });
    await new Opening(deps).open(workshop);
    await new Opening(deps).open(workshop);
    const [again, other, back, opening, next] = keys();
    expect(kept).toContain(again);
    expect(other).not.toBe(again);
    expect(opening).toBe(back);
    expect(next).not.toBe(opening);
    expect(deps.device.tabSlots.texts.has('ieumpan/opening-key')).toBe(false);
  });

  test('a tab that keeps nonsense opens with a new key', async () => {
    deps.device.tabSlots.write('ieumpan/opening-key', '{"what":1');
    hall.answer = () => ({ status: 201, json: opened });
    expect(await new Opening(deps).open(workshop)).toEqual(opened);
    expect((hall.heard[0]?.body as { key: string }).key).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  test('says why it did not work, and can be asked again', async () => {
    hall.answer = () => refusal('too-many-workshops', 429);
    const opening = new Opening(deps);
    expect(await opening.open(workshop)).toBeNull();
    expect(opening.problem?.code).toBe('too-many-workshops');
    hall.answer = () => ({ status: 201, json: opened });
    expect(await opening.open(workshop)).toEqual(opened);
    expect(opening.problem).toBeNull();
  });
});
