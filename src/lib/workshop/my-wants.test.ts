import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeWants } from '#lib/documents/agenda-wants.ts';
import { readBallotCards } from '#lib/documents/ballot-wants.ts';
import { voteOf } from '#lib/domain/finishable.ts';
import type { VotedGroup } from '#lib/domain/wants.ts';
import { MyBallot } from './my-ballot.svelte.ts';
import { MyWants } from './my-wants.svelte.ts';
import { answerer, Hall, workshopId } from './testing/hall.ts';
import { WantsStep } from './wants-step.svelte.ts';
import { WorkshopSession } from './workshop-session.svelte.ts';

const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 8000, interval: 5 });
const me = answerer(1);
const agendaRoom = `${workshopId}/agenda`;
const ballotRoom = `${workshopId}/ballot/${me.participantId}`;
const group = (id: string): VotedGroup => ({ id, name: id, area: null, cards: [] });

describe('my wants', () => {
  let hall: Hall;
  let deps: ReturnType<Hall['newDeps']>;
  let session: WorkshopSession;
  let ballot: MyBallot;
  let step: WantsStep;
  let wants: MyWants;
  const stops: (() => void)[] = [];

  async function open(): Promise<void> {
    session = new WorkshopSession(workshopId, deps);
    stops.push(session.start());
    await eventually(() => expect(session.isOnline).toBe(true));
    ballot = new MyBallot(session, me, []);
    stops.unshift(ballot.start());
    await isOnServer();
    step = new WantsStep(session);
    wants = new MyWants(session, ballot, step);
  }
  const isOnServer = (): Promise<void> =>
    eventually(() => expect(ballot.save).toEqual({ kind: 'on-server' }));
  const cardsOnServer = () => readBallotCards(hall.rooms.doc(ballotRoom)).map(({ text }) => text);
  async function openVote(groups: readonly VotedGroup[], budget: number): Promise<void> {
    writeWants(hall.rooms.doc(agendaRoom), { part: 'voting', groups, budget });
    await eventually(() => expect(step.state.part).toBe('voting'));
  }

  beforeEach(async () => {
    hall = new Hall(new WebSocketServer({ port: 0 }), WebSocket);
    hall.agenda({ steps: [{ id: 'wants', kind: 'wants', minutes: 14 }], step: 'wants' });
    deps = hall.newDeps();
    await open();
  });
  afterEach(async () => {
    stops.splice(0).forEach((stop) => stop());
    await hall.stop();
  });

  test('cards are written whole, changed and taken out, and reach the server', async () => {
    expect(wants.put('  서로   알기 ')).toBeNull();
    expect(wants.put('함께 팔기')).toBeNull();
    const [first, second] = wants.cards;
    expect(first?.text).toBe('서로 알기');
    expect(wants.put('함께 사고팔기', second?.id)).toBeNull();
    wants.remove(first!.id);
    await isOnServer();
    expect(cardsOnServer()).toEqual(['함께 사고팔기']);
    expect(ballot.isEmpty).toBe(false);
  });

  test('a card of 101 characters, an empty one and a sixth are not taken, and it is said why', async () => {
    expect(wants.put('가'.repeat(101))).toBe('too-long');
    expect(wants.put(' \n ')).toBe('empty');
    for (let i = 1; i <= 5; i += 1) expect(wants.put('가'.repeat(95 + i))).toBeNull();
    expect(wants.put('여섯째')).toBe('full');
    hall.agenda({ locked: true });
    await eventually(() => expect(wants.mayWrite).toBe(false));
    expect(wants.put('다섯째 대신', wants.cards[4]!.id)).toBe('shut');
    expect(wants.cards).toHaveLength(5);
  });

  test('what was typed and not handed over is there after a reload', async () => {
    wants.keepDraft('쓰다 만 글');
    stops.splice(0).forEach((stop) => stop());
    await open();
    expect(wants.readDraft()).toBe('쓰다 만 글');
    wants.keepDraft('  ');
    expect(wants.readDraft()).toBe('');
  });

  test('dots can’t go over the budget, nor over two to a group, nor to what is not voted on', async () => {
    expect(wants.giveDots('a', 1)).toBe(false);
    await openVote([group('a'), group('b'), group('c')], 3);
    expect(wants.dotsLeft).toBe(3);
    expect(wants.giveDots('a', 2)).toBe(true);
    expect(wants.giveDots('a', 3)).toBe(false);
    expect(wants.giveDots('b', 2)).toBe(false);
    expect(wants.giveDots('b', 1)).toBe(true);
    expect(wants.giveDots('c', 1)).toBe(false);
    expect(wants.giveDots('x', 1)).toBe(false);
    expect(wants.dotsLeft).toBe(0);
    expect(wants.giveDots('a', 1)).toBe(true);
    expect(wants.giveDots('c', 1)).toBe(true);
    expect(['a', 'b', 'c'].map((id) => wants.dotsFor(id))).toEqual([1, 1, 1]);
  });

  test('groups stand in an order of this phone’s own, the same each time', async () => {
    const groups = ['a', 'b', 'c', 'd', 'e'].map(group);
    await openVote(groups, 3);
    const mine = wants.groups.map(({ id }) => id);
    expect(mine.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
    const others = [2, 3, 4, 5].map((n) => {
      const other = new MyBallot(session, answerer(n), []);
      return new MyWants(session, other, step).groups.map(({ id }) => id).join('');
    });
    expect(new Set([mine.join(''), ...others]).size).toBeGreaterThan(1);
    expect(wants.groups.map(({ id }) => id)).toEqual(mine);
  });

  test('whoever is done with writing has not voted yet', async () => {
    await wants.finish(true);
    expect(wants.isFinished).toBe(true);
    await openVote([group('a'), group('b')], 3);
    expect(wants.isFinished).toBe(false);
    await wants.finish(true);
    const said = hall.heard.filter(({ path }) => path.endsWith('/finish'));
    expect(said.map(({ body }) => (body as { step: string }).step)).toEqual([
      'wants',
      voteOf('wants'),
    ]);
  });

  test('a vote that is opened anew has nobody done with it', async () => {
    await openVote([group('a'), group('b')], 3);
    await wants.finish(true);
    expect(wants.isFinished).toBe(true);
    wants.startVote();
    expect(wants.isFinished).toBe(false);
  });

  test('[DUR3] a card that the server refused is kept and can be put back', async () => {
    wants.put('들어간 카드');
    await isOnServer();
    hall.rooms.refuse = (name) => (name === ballotRoom ? 'read-only' : null);
    wants.put('막힌 카드');
    await eventually(() => expect(wants.lost.map(({ text }) => text)).toEqual(['막힌 카드']));
    hall.rooms.refuse = () => null;
    wants.putBackLost();
    await isOnServer();
    expect(cardsOnServer().toSorted()).toEqual(['들어간 카드', '막힌 카드'].toSorted());
    expect(wants.lost).toEqual([]);
  });
});
