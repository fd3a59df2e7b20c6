import { describe, expect, it } from 'vitest';
import { readTurnout } from '#lib/documents/agenda-turnout.ts';
import { readDays } from '#lib/documents/agenda-days.ts';
import { instrumentOf } from '#lib/content/instrument.ts';
import type { Answer } from '#lib/domain/answer.ts';
import type {
  AssessmentView,
  JoinPreview,
  NewWorkshop,
  Problem,
  RevealCheck,
  SeatView,
  WantsView,
} from '#lib/protocol/contract.ts';
import { until } from '../support/until.ts';
import { WantsRoom } from '../support/wants-room.ts';
import { useWorld, type Phone, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();
const monday = Date.parse('2026-11-23T09:00:00+09:00');
const usual = '2026-11-30T12:00:00.000Z';
const hourMs = 60 * 60 * 1000;
const items = instrumentOf('founding').items.map(({ id }) => id);

/** A product whose clock stands until it is moved. */
async function startDays(input: Partial<NewWorkshop> = {}) {
  const clock = { now: monday };
  const world = await startWorld({ clock: () => clock.now });
  const opened = await world.open({ mode: 'days', ...input });
  const at = `/api/workshops/${opened.id}`;
  const send = <T = Problem>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) =>
    opened.facilitator.send<T>(method, at + path, body);
  const setMode = (body: unknown) => send('PUT', '/mode', body);
  const view = () => opened.facilitator.workshop(opened.id);
  return { world, clock, ...opened, at, send, setMode, view };
}

const finish = ({ browser }: Phone, at: string, step = 'checklist') =>
  browser.send('POST', `${at}/finish`, { step, finished: true });

describe('a workshop that goes over days', () => {
  it('is open a week ahead until nine in the evening in Korea unless it says otherwise', async () => {
    const { view } = await startDays();
    const { mode, deadline, steps, step } = await view();
    expect({ mode, deadline, step }).toEqual({ mode: 'days', deadline: usual, step: 'welcome' });
    expect(steps.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['welcome', 'checklist', 'wants', 'talk', 'plan', 'close']),
    );
  });

  it('takes a deadline of its own, in any time zone', async () => {
    const { view } = await startDays({ deadline: '2026-11-25T18:30:00+09:00' });
    expect((await view()).deadline).toBe('2026-11-25T09:30:00.000Z');
  });

  it.each([
    ['is over', { mode: 'days', deadline: '2026-11-23T08:59:00+09:00' }, 'deadline-past'],
    ['is far away', { mode: 'days', deadline: '2027-11-23T09:00:00+09:00' }, 'deadline-far'],
    ['is none', { mode: 'days', deadline: 'tomorrow' }, 'invalid'],
    ['has no meaning', { mode: 'live', deadline: '2026-11-25T18:30:00+09:00' }, 'invalid'],
  ])('does not open with a deadline that %s, and says so', async (_what, input, code) => {
    const world = await startWorld({ clock: () => monday });
    const body = { title: '진단', network: { name: '가람' }, stage: 'founding', ...input };
    for (const language of ['ko', 'en']) {
      const headers = { 'accept-language': language };
      const reply = await world.browser().send('POST', '/api/workshops', body, headers);
      expect(reply).toMatchObject({ status: 400, body: { code, field: 'deadline' } });
    }
  });

  it('tells phones by the agenda, whose document only the server writes', async () => {
    const { world, code, id } = await startDays();
    const phone = await world.phone(code);
    const agenda = await phone.browser.connect(`${id}/agenda`).synced();
    expect(readDays(agenda.doc)).toEqual({ deadline: usual });
  });

  it('says until when at the door, before anyone has joined', async () => {
    const { world, code, setMode } = await startDays();
    const atDoor = async () =>
      (await world.browser().send<JoinPreview>('POST', '/api/join/preview', { code })).body;
    expect((await atDoor()).deadline).toBe(usual);
    await setMode({ mode: 'live' });
    expect((await atDoor()).deadline).toBeNull();
  });

  it('has no room to move, and takes the same steps from everyone at once', async () => {
    const { world, code, at, send, view } = await startDays();
    const moved = await send('POST', '/step', { step: 'checklist' });
    expect(moved).toMatchObject({ status: 409, body: { code: 'over-days' } });
    const phone = await world.phone(code);
    await phone.answer({ [items[0]!]: 4 });
    expect((await finish(phone, at)).status).toBe(204);
    expect((await finish(phone, at, 'wants')).status).toBe(204);
    expect((await view()).progress.finished).toEqual({ checklist: 1, wants: 1 });
  });

  it('tells the wall by number from how many organisations people are in and have finished', async () => {
    const { world, code, id, at } = await startDays();
    const [one, two] = [
      await world.phone(code, '김하나', '두레생협'),
      await world.phone(code, '이두리', '두레생협'),
    ];
    await world.phone(code, '박세리', '가람돌봄');
    await world.phone(code, '최네리');
    for (const phone of [one, two]) await finish(phone, at);
    const agenda = await one.browser.connect(`${id}/agenda`).synced();
    await until(() => readTurnout(agenda.doc).finished.checklist === 1, 'one has finished');
    expect(readTurnout(agenda.doc)).toEqual({ present: 2, finished: { checklist: 1 } });
    expect(JSON.stringify(agenda.doc.getMap('state').get('progress'))).not.toContain('두레');
  });
});

/** Everything of a workshop that its facilitator, its people and its projector can ask for, but for ids and names. */
async function seenBy(world: World, id: string, code: string, facilitator: Phone['browser']) {
  const at = `/api/workshops/${id}`;
  const watcher = world.browser();
  await watcher.join(code, { name: '보는 사람', observer: true });
  const agenda = await watcher.connect(`${id}/agenda`).synced();
  const board = await watcher.connect(`${id}/board`).synced();
  const { id: _, ...view } = await facilitator.workshop(id);
  const seats = (await facilitator.send<SeatView[]>('GET', `${at}/seats`)).body;
  const check = await facilitator.send<RevealCheck>('GET', `${at}/reveal-check/checklist`);
  const closed = await Promise.all(
    ['assessment', 'wants'].map(
      async (part) => (await watcher.send('GET', `${at}/${part}`)).status,
    ),
  );
  return {
    view,
    check: check.body,
    closed,
    seats: seats.map(({ seatId: _, ...seat }) => seat),
    agenda: agenda.doc.getMap('state').toJSON(),
    tallies: agenda.doc.getMap('tallies').toJSON(),
    cards: board.doc.getMap('cards').toJSON(),
  };
}

describe('[PRIV2] before the deadline', () => {
  const same = Object.fromEntries(items.map((item) => [item, 5 as Answer]));
  const divided = (person: number) =>
    Object.fromEntries(items.map((item, i) => [item, (((person + i) % 5) + 1) as Answer]));

  it('nothing that depends on an answer leaves the server, the warning before a reveal neither', async () => {
    const seen: unknown[] = [];
    for (const answersOf of [() => same, divided]) {
      const { world, id, code, at, facilitator } = await startDays();
      for (let person = 0; person < 4; person += 1) {
        const phone = await world.phone(code, `참여자 ${person}`);
        await phone.answer(answersOf(person));
        await finish(phone, at);
      }
      seen.push(await seenBy(world, id, code, facilitator));
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  it('unanimity is not looked for; after it, it is told to the facilitator alone', async () => {
    const { world, clock, code, at, send } = await startDays();
    for (let person = 0; person < 3; person += 1)
      await (await world.phone(code, `참여자 ${person}`)).answer(same);
    const check = async () => (await send<RevealCheck>('GET', '/reveal-check/checklist')).body;
    expect((await check()).unanimous).toBe(false);
    clock.now = Date.parse(usual);
    expect((await check()).unanimous).toBe(true);
    const phone = await world.phone(code);
    expect((await phone.browser.send('GET', `${at}/reveal-check/checklist`)).status).toBe(403);
  });

  it('organisations are counted by who has finished, never by what they answered', async () => {
    const rowsOf = async (answer: Answer | null) => {
      const { world, id, at, code, facilitator } = await startDays();
      const browser = world.browser();
      const joined = await browser.join(code, { name: '김하나', organisation: '두레생협' });
      const ballot = await browser
        .connect(`${id}/ballot/${joined.participantId}`, { ack: true })
        .synced();
      if (answer !== null) {
        for (const item of items) ballot.answer(item, answer);
        await ballot.allSaved();
      }
      await browser.send('POST', `${at}/finish`, { step: 'checklist', finished: true });
      return (await facilitator.send<SeatView[]>('GET', `${at}/seats`)).body.map(
        ({ seatId: _, ...seat }) => seat,
      );
    };
    expect(await rowsOf(5)).toEqual(await rowsOf(null));
  });
});

describe('the deadline', () => {
  it('is moved by the facilitator alone, to a time that is still to come', async () => {
    const { world, code, at, setMode, view } = await startDays();
    const earlier = '2026-11-24T12:00:00.000Z';
    expect((await setMode({ mode: 'days', deadline: earlier })).status).toBe(204);
    expect((await view()).deadline).toBe(earlier);
    const past = await setMode({ mode: 'days', deadline: '2026-11-22T12:00:00.000Z' });
    expect(past).toMatchObject({ status: 400, body: { code: 'deadline-past', field: 'deadline' } });
    const far = await setMode({ mode: 'days', deadline: '2027-11-22T12:00:00.000Z' });
    expect(far.body.code).toBe('deadline-far');
    const { browser } = await world.phone(code);
    const stranger = await browser.send('PUT', `${at}/mode`, { mode: 'live' });
    expect(stranger.status).toBe(403);
    expect(await view()).toMatchObject({ mode: 'days', deadline: earlier });
  });

  it('ends now by the server’s clock', async () => {
    const { clock, setMode, view } = await startDays();
    clock.now += 5 * hourMs;
    expect((await setMode({ mode: 'days', deadline: 'now' })).status).toBe(204);
    expect((await view()).deadline).toBe(new Date(clock.now).toISOString());
  });

  it('locks nothing: who is late still counts until the reveal, and by batches after it (PRIV4)', async () => {
    const { world, clock, code, at, send, view } = await startDays();
    for (let person = 0; person < 3; person += 1)
      await (await world.phone(code, `참여자 ${person}`)).answer({ [items[0]!]: 1 });
    clock.now = Date.parse(usual) + hourMs;
    await (await world.phone(code, '늦은 분')).answer({ [items[0]!]: 5 });
    expect(await view()).toMatchObject({ locked: false, revealed: {} });
    expect((await send('POST', '/reveal', { step: 'checklist' })).status).toBe(204);
    const countOf = async () =>
      (await send<AssessmentView>('GET', '/assessment')).body.items[0]!.counts;
    expect(await countOf()).toEqual([3, 0, 0, 0, 1]);
    const later = await world.phone(code, '더 늦은 분');
    await later.answer({ [items[0]!]: 5 });
    expect((await finish(later, at)).status).toBe(204);
    expect(await countOf()).toEqual([3, 0, 0, 0, 1]);
  });

  it('outlives a restart, and a passed one needs no server that was awake for it', async () => {
    const { world, clock, view, setMode } = await startDays();
    const soon = '2026-11-23T03:00:00.000Z';
    await setMode({ mode: 'days', deadline: soon });
    clock.now = Date.parse(soon) + hourMs;
    await world.restart();
    expect(await view()).toMatchObject({ mode: 'days', deadline: soon });
    await setMode({ mode: 'live' });
    await world.restart();
    expect(await view()).toMatchObject({ mode: 'live', deadline: null });
  });
});

describe('a live meeting', () => {
  it('takes over with everything that was given, and the room goes together from its first step', async () => {
    const { world, id, code, at, send, setMode, view } = await startDays();
    const phone = await world.phone(code);
    const agenda = await phone.browser.connect(`${id}/agenda`).synced();
    await phone.answer({ [items[0]!]: 4 });
    await finish(phone, at);
    expect((await setMode({ mode: 'live' })).status).toBe(204);
    await until(() => readDays(agenda.doc) === null, 'the phone was told that the room meets');
    expect(await view()).toMatchObject({
      mode: 'live',
      deadline: null,
      step: 'welcome',
      progress: { joined: 1, finished: { checklist: 1 } },
    });
    expect((await send('POST', '/step', { step: 'checklist' })).status).toBe(204);
    const ballot = await phone.browser.send<{ answers: object }>(
      'GET',
      `${at}/ballot/${phone.participantId}`,
    );
    expect(ballot.body.answers).toEqual({ [items[0]!]: 4 });
  });

  it('can go on over days again, where nobody is ahead of anyone', async () => {
    const { send, setMode, view } = await startDays({ mode: 'live' });
    await send('POST', '/step', { step: 'checklist' });
    await send('POST', '/timer', { action: 'start', minutes: 5 });
    expect((await setMode({ mode: 'days', deadline: usual })).status).toBe(204);
    expect(await view()).toMatchObject({ mode: 'days', deadline: usual, step: 'welcome' });
  });

  it('does not take over a workshop that has ended', async () => {
    const { send, setMode } = await startDays();
    await send('POST', '/close');
    expect(await setMode({ mode: 'live' })).toMatchObject({
      status: 409,
      body: { code: 'workshop-closed' },
    });
  });
});

describe('the wants over days', () => {
  it('are revealed, grouped, voted on and counted while nobody moves the room', async () => {
    const world = await startWorld();
    const room = await WantsRoom.openOverDays(world, 3);
    await room.fill();
    expect((await room.vote(true)).status).toBe(204);
    for (const phone of room.phones) await room.giveDots(phone, { 'practical-help': 2 });
    expect((await room.reveal('dots')).status).toBe(204);
    const { part, groups } = (await room.send<WantsView>('GET', 'wants')).body;
    expect(part).toBe('counted');
    expect(groups[0]).toMatchObject({ area: 'practical-help', dots: 6, voters: 3 });
  });

  it('are set back to how they came, and what people talked about and planned meanwhile stays (SAFE1)', async () => {
    const world = await startWorld();
    const room = await WantsRoom.openOverDays(world, 3);
    await room.fill();
    room.board.doc.getMap('notes').set('n1', { text: '함께 사기부터 해요' });
    await room.board.allSaved();
    expect((await room.send('POST', 'board/restore', { step: 'wants' })).status).toBe(204);
    await until(
      () => room.board.doc.getMap('placing').size === 0,
      'the cards lay as they had come',
    );
    expect(room.board.doc.getMap('notes').toJSON()).toHaveProperty('n1');
  });
});
