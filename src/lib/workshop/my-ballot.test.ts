import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeAnswer } from '#lib/documents/ballot-doc.ts';
import { MyBallot } from './my-ballot.svelte.ts';
import { answerer, Hall, refusal, workshopId } from './testing/hall.ts';
import { WorkshopSession } from './workshop-session.svelte.ts';

const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 8000, interval: 5 });
const items = ['O1', 'O2', 'O3'];
const me = answerer(1);
const finishPath = `/workshops/${workshopId}/finish`;
const ballotPath = `/workshops/${workshopId}/ballot/${me.participantId}`;
const ballotRoom = `${workshopId}/ballot/${me.participantId}`;

describe('my ballot', () => {
  let hall: Hall;
  let deps: ReturnType<Hall['newDeps']>;
  let session: WorkshopSession;
  let ballot: MyBallot;
  const stops: (() => void)[] = [];

  async function open(): Promise<void> {
    session = new WorkshopSession(workshopId, deps);
    stops.push(session.start());
    await eventually(() => expect(session.isOnline).toBe(true));
    ballot = new MyBallot(session, me, items);
    stops.unshift(ballot.start());
    await isOnServer();
  }
  /** As when the page is closed and opened again on the same phone. */
  async function reload(): Promise<void> {
    stops.splice(0).forEach((stop) => stop());
    await open();
  }
  const isOnServer = (): Promise<void> =>
    eventually(() => expect(ballot.save).toEqual({ kind: 'on-server' }));
  const finishes = () => hall.heard.filter(({ path }) => path === finishPath);

  beforeEach(async () => {
    hall = new Hall(new WebSocketServer({ port: 0 }), WebSocket);
    deps = hall.newDeps();
    await open();
  });
  afterEach(async () => {
    stops.splice(0).forEach((stop) => stop());
    await hall.stop();
  });

  describe('answering', () => {
    test('reaches the server and is counted', async () => {
      expect(ballot.firstUnanswered).toBe('O1');
      expect(ballot.answer('O1', 4)).toBe(true);
      expect(ballot.answer('O2', 'unknown')).toBe(true);
      expect(ballot.answerTo('O1')).toBe(4);
      expect(ballot.answerTo('O3')).toBeNull();
      expect(ballot.answered).toBe(2);
      expect(ballot.isComplete).toBe(false);
      expect(ballot.firstUnanswered).toBe('O3');
      await isOnServer();
      expect(hall.ballot(me)).toEqual({ O1: 4, O2: 'unknown' });
    });

    test('can be changed and taken back', async () => {
      ballot.answer('O1', 4);
      ballot.answer('O1', 2);
      ballot.answer('O2', 5);
      ballot.clear('O2');
      await isOnServer();
      expect(hall.ballot(me)).toEqual({ O1: 2 });
    });

    test('counts the items of the checklist alone, whatever the ballot holds', async () => {
      const doc = hall.rooms.doc(ballotRoom);
      writeAnswer(doc, 'T9', 5);
      doc.getMap('answers').set('O1', 6);
      writeAnswer(doc, 'O2', 3);
      await eventually(() => expect([...ballot.answers]).toEqual([['O2', 3]]));
      expect(ballot.answered).toBe(1);
      expect(ballot.answer('T9', 1)).toBe(false);
      expect(ballot.clear('T9')).toBe(false);
    });

    test('leads on to the next item without an answer, going round', () => {
      ballot.answer('O2', 3);
      expect(ballot.nextUnanswered('O1')).toBe('O3');
      expect(ballot.nextUnanswered('O3')).toBe('O1');
      ballot.answer('O1', 3);
      expect(ballot.nextUnanswered('O3')).toBeNull();
      ballot.answer('O3', 3);
      expect(ballot.isComplete).toBe(true);
      expect(ballot.firstUnanswered).toBeNull();
    });

    test('is not possible while the workshop is locked or closed', async () => {
      hall.agenda({ locked: true });
      await eventually(() => expect(ballot.mayAnswer).toBe(false));
      expect(ballot.answer('O1', 4)).toBe(false);
      expect(ballot.answered).toBe(0);
      hall.agenda({ locked: false });
      await eventually(() => expect(ballot.mayAnswer).toBe(true));
      hall.agenda({ closed: true });
      await eventually(() => expect(ballot.mayAnswer).toBe(false));
    });

    test('[DUR3] offline is kept on the device and arrives later', async () => {
      hall.cutRooms();
      await eventually(() => expect(ballot.save.kind).toBe('on-device'));
      ballot.answer('O1', 4);
      await eventually(() => expect(ballot.save).toEqual({ kind: 'on-device', unsent: true }));
      await isOnServer();
      expect(hall.ballot(me)).toEqual({ O1: 4 });
    });
  });

  describe('[ROLE2] answers that the server did not take', () => {
    async function loseAnswer(): Promise<void> {
      ballot.answer('O2', 2);
      await isOnServer();
      hall.rooms.refuse = (room) => (room === ballotRoom ? 'read-only' : null);
      ballot.answer('O1', 4);
      await eventually(() => expect(ballot.lost).not.toBeNull());
    }

    test('are told, with what stands left as it is', async () => {
      await loseAnswer();
      expect(ballot.lost?.code).toBe('read-only');
      expect([...(ballot.lost?.answers ?? [])]).toEqual([['O1', 4]]);
      expect([...ballot.answers]).toEqual([['O2', 2]]);
    });

    test('never look like more than they are while the ballot comes back', async () => {
      ballot.answer('O2', 2);
      await isOnServer();
      hall.rooms.refuse = () => 'read-only';
      const seen = new Set<number>();
      const look = setInterval(() => seen.add(ballot.lost?.answers.size ?? 0), 0);
      ballot.answer('O1', 4);
      await eventually(() => expect(seen).toContain(1));
      clearInterval(look);
      expect(Math.max(...seen)).toBe(1);
    });

    test('can be put back once it is allowed again', async () => {
      await loseAnswer();
      await isOnServer();
      hall.rooms.refuse = () => null;
      expect(ballot.putBackLost()).toBe(true);
      await isOnServer();
      expect(hall.ballot(me)).toEqual({ O1: 4, O2: 2 });
      expect(ballot.lost).toBeNull();
    });

    test('cannot be put back while locked, and stay', async () => {
      await loseAnswer();
      hall.agenda({ locked: true });
      await eventually(() => expect(ballot.mayAnswer).toBe(false));
      expect(ballot.putBackLost()).toBe(false);
      expect(ballot.lost).not.toBeNull();
    });

    test('are there after a reload, until they are let go', async () => {
      await loseAnswer();
      await reload();
      expect([...(ballot.lost?.answers ?? [])]).toEqual([['O1', 4]]);
      ballot.dismissLost();
      expect(ballot.lost).toBeNull();
    });
  });

  describe('finishing', () => {
    test('shows at once and is told to the server for this seat', async () => {
      const told = ballot.finish('checklist', true);
      expect(ballot.isFinished('checklist')).toBe(true);
      expect(ballot.isFinishWaiting).toBe(true);
      await told;
      expect(finishes().map(({ body }) => body)).toEqual([
        { step: 'checklist', finished: true, seatId: me.seatId },
      ]);
      expect(ballot.isFinishWaiting).toBe(false);
      expect(session.person?.finished).toEqual({ checklist: true });
    });

    test('offline waits, and is sent when the connection is back', async () => {
      hall.isReachable = false;
      hall.rooms.speaks = false;
      hall.cutRooms();
      await eventually(() => expect(session.isOnline).toBe(false));
      await ballot.finish('checklist', true);
      expect(ballot.isFinished('checklist')).toBe(true);
      expect(ballot.isFinishWaiting).toBe(true);
      expect(ballot.finishProblem).toBeNull();
      hall.isReachable = true;
      hall.rooms.speaks = true;
      await eventually(() => expect(ballot.isFinishWaiting).toBe(false));
      expect(finishes()).toHaveLength(1);
    });

    test('offline outlives the page', async () => {
      hall.isReachable = false;
      await ballot.finish('checklist', true);
      stops.splice(0).forEach((stop) => stop());
      hall.isReachable = true;
      await open();
      await eventually(() => expect(finishes()).toHaveLength(1));
      expect(ballot.isFinished('checklist')).toBe(true);
      await eventually(() =>
        expect(deps.device.slots.texts.has(`ieumpan/finish/${workshopId}/${me.seatId}`)).toBe(
          false,
        ),
      );
    });

    test('changed on the way ends as it was said last', async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      hall.answer = ({ path }) => (path === finishPath ? held.then(() => ({ status: 204 })) : null);
      const told = ballot.finish('checklist', true);
      await ballot.finish('checklist', false);
      expect(ballot.isFinished('checklist')).toBe(false);
      release();
      await told;
      expect(finishes().map(({ body }) => body)).toMatchObject([
        { finished: true },
        { finished: false },
      ]);
      expect(session.person?.finished).toEqual({});
    });

    test('that the server refuses is taken back and told', async () => {
      hall.answer = ({ path }) => (path === finishPath ? refusal('workshop-closed', 409) : null);
      await ballot.finish('checklist', true);
      expect(ballot.isFinished('checklist')).toBe(false);
      expect(ballot.isFinishWaiting).toBe(false);
      expect(ballot.finishProblem?.code).toBe('workshop-closed');
      hall.answer = () => null;
      await ballot.finish('checklist', true);
      expect(ballot.finishProblem).toBeNull();
    });

    test('keeps the steps apart', async () => {
      hall.isReachable = false;
      await ballot.finish('checklist', true);
      await ballot.finish('talk', true);
      await ballot.finish('talk', false);
      hall.isReachable = true;
      deps.device.wake();
      await eventually(() => expect(ballot.isFinishWaiting).toBe(false));
      expect(finishes().map(({ body }) => body)).toMatchObject([
        { step: 'checklist', finished: true },
        { step: 'talk', finished: false },
      ]);
    });
  });

  describe('[PRIV6] my answers', () => {
    const isEmptyHere = (): boolean =>
      deps.device.stores.names.every((name) =>
        deps.device.stores.kept(name).every((update) => update.length <= 2),
      );

    test('deleted on the server are gone here too', async () => {
      ballot.answer('O1', 4);
      await isOnServer();
      hall.answer = ({ method, path }) => {
        if (method === 'DELETE' && path === ballotPath)
          hall.rooms.doc(ballotRoom).getMap('answers').clear();
        return null;
      };
      expect(await ballot.deleteAnswers()).toEqual({ ok: true, value: null });
      await isOnServer();
      expect(ballot.answered).toBe(0);
      expect(hall.ballot(me)).toEqual({});
      expect(deps.device.stores.names).toEqual([`ieumpan/${ballotRoom}#1`]);
    });

    test('stay where they are if the server could not delete them', async () => {
      ballot.answer('O1', 4);
      await isOnServer();
      hall.isReachable = false;
      expect(await ballot.deleteAnswers()).toMatchObject({ problem: { code: 'offline' } });
      expect(ballot.answerTo('O1')).toBe(4);
    });

    test('[PRIV7] leave nothing on the device when one leaves', async () => {
      ballot.answer('O1', 4);
      await isOnServer();
      expect(isEmptyHere()).toBe(false);
      await ballot.leave();
      expect(deps.device.stores.names).toEqual([]);
      expect(deps.device.slots.texts.size).toBe(0);
    });

    test('[PRIV7] nor what one had said of being finished and nobody had heard', async () => {
      hall.isReachable = false;
      await ballot.finish('checklist', true);
      const slot = [...deps.device.slots.texts.keys()].find((key) => key.includes('/finish/'));
      expect(slot).toBeDefined();
      await ballot.leave();
      expect(deps.device.slots.texts.size).toBe(0);
      hall.isReachable = true;
      expect(ballot.isFinishWaiting).toBe(false);
    });
  });
});
