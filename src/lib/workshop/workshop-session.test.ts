import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ParticipantId } from '#lib/domain/id.ts';
import { answerer, Hall, observer, refusal, workshopId } from './testing/hall.ts';
import { WorkshopSession } from './workshop-session.svelte.ts';

const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 8000, interval: 5 });

describe('a workshop as a tab sees it', () => {
  let hall: Hall;
  let deps: ReturnType<Hall['newDeps']>;
  let session: WorkshopSession;
  const stops: (() => void)[] = [];

  function open(): void {
    session = new WorkshopSession(workshopId, deps);
    stops.push(session.start());
  }
  const isReady = (): Promise<void> =>
    eventually(() => expect(session.load).toEqual({ kind: 'ready' }));
  const isOnline = (): Promise<void> => eventually(() => expect(session.isOnline).toBe(true));

  beforeEach(() => {
    hall = new Hall(new WebSocketServer({ port: 0 }), WebSocket);
    deps = hall.newDeps();
  });
  afterEach(async () => {
    stops.splice(0).forEach((stop) => stop());
    await hall.stop();
  });

  describe('loading', () => {
    test('gives title, steps and people before the room is here', async () => {
      hall.rooms.speaks = false;
      open();
      expect(session.load).toEqual({ kind: 'loading' });
      await isReady();
      expect(session.view?.title).toBe('첫 진단');
      expect(session.step?.id).toBe('welcome');
      expect(session.people).toHaveLength(1);
    });

    test('is tried again by itself where the network was away', async () => {
      hall.isReachable = false;
      open();
      await eventually(() =>
        expect(session.load).toMatchObject({ kind: 'failed', retrying: true }),
      );
      hall.isReachable = true;
      await isReady();
    });

    test('is tried again at once when the page wakes', async () => {
      hall.isReachable = false;
      open();
      await eventually(() => expect(session.load.kind).toBe('failed'));
      hall.isReachable = true;
      deps.device.wake();
      await isReady();
    });

    test('fails for good where the browser may not in, opens no room, and can be tried again', async () => {
      hall.answer = () => refusal('not-signed-in', 401);
      open();
      await eventually(() =>
        expect(session.load).toMatchObject({
          kind: 'failed',
          retrying: false,
          problem: { code: 'not-signed-in' },
        }),
      );
      expect(hall.rooms.opened).toBe(0);
      hall.answer = () => null;
      await session.retry();
      await isReady();
    });

    test('that fails later leaves on the screen what is there', async () => {
      open();
      await isReady();
      hall.answer = () => refusal('store-failed', 503);
      await session.refresh();
      expect(session.load).toEqual({ kind: 'ready' });
    });

    test('starting twice loads once, and after the end nothing is heard', async () => {
      open();
      stops.push(session.start());
      await isOnline();
      expect(hall.countHeard('GET', `/workshops/${workshopId}`)).toBe(1);
      stops.splice(0).forEach((stop) => stop());
      await eventually(() => expect(hall.rooms.sockets.size).toBe(0));
    });
  });

  describe('where it stands', () => {
    test('follows the room', async () => {
      open();
      await isOnline();
      hall.agenda({
        step: 'checklist',
        locked: true,
        progress: { joined: 4, finished: { checklist: 2 } },
        timer: { startedAt: 1, endsAt: 2 },
      });
      await eventually(() => expect(session.step?.id).toBe('checklist'));
      expect(session.stepIndex).toBe(1);
      expect(session.progress).toEqual({ joined: 4, finished: { checklist: 2 } });
      expect(session.timer).toEqual({ startedAt: 1, endsAt: 2 });
      expect(session.isOpen).toBe(false);
      expect(session.isRevealed('checklist')).toBe(false);
      hall.reveal(4);
      await eventually(() => expect(session.isRevealed('checklist')).toBe(true));
    });

    test('is kept while the connection is away, and comes up to date after', async () => {
      open();
      await isOnline();
      hall.agenda({ step: 'checklist' });
      await eventually(() => expect(session.step?.id).toBe('checklist'));
      hall.cutRooms();
      await eventually(() => expect(session.link).toBe('away'));
      expect(session.step?.id).toBe('checklist');
      hall.agenda({ closed: true, deletesAt: '2026-12-22T00:00:00.000Z' });
      await eventually(() => expect(session.closed).toBe(true));
      expect(session.deletesAt).toBe('2026-12-22T00:00:00.000Z');
    });

    test('says why the server shut this browser out', async () => {
      open();
      await isOnline();
      expect(session.shutOut).toBeNull();
      hall.rooms.sockets.forEach((socket) => socket.close(4410));
      await eventually(() => expect(session.shutOut).toBe('gone'));
    });

    test('is followed again after being shut out, when a new cookie opens it', async () => {
      open();
      await isOnline();
      hall.rooms.sockets.forEach((socket) => socket.close(4403));
      await eventually(() => expect(session.shutOut).toBe('forbidden'));
      await session.retry();
      await isOnline();
      expect(session.shutOut).toBeNull();
    });
  });

  describe('who this tab is', () => {
    test('is the only person of the browser', async () => {
      open();
      await isReady();
      expect(session.person?.seatId).toBe(answerer(1).seatId);
      expect(session.mustChoose).toBe(false);
    });

    test('is asked where the browser is several, and remembered for the tab', async () => {
      hall.visitor = { ...hall.visitor, people: [answerer(1), answerer(2)] };
      open();
      await isReady();
      expect(session.mustChoose).toBe(true);
      expect(session.person).toBeNull();
      session.choose(answerer(2).seatId);
      expect(session.person?.seatId).toBe(answerer(2).seatId);
      open();
      await isReady();
      expect(session.person?.seatId).toBe(answerer(2).seatId);
    });

    test('is asked again where the chosen person is no longer here', async () => {
      deps.device.tabSlots.write(`ieumpan/person/${workshopId}`, answerer(3).seatId);
      hall.visitor = { ...hall.visitor, people: [answerer(1), answerer(2)] };
      open();
      await isReady();
      expect(session.mustChoose).toBe(true);
    });

    test('is nobody on a console that does not answer', async () => {
      hall.visitor = { facilitator: true, screen: false, people: [] };
      open();
      await isReady();
      expect(session.person).toBeNull();
      expect(session.mustChoose).toBe(false);
    });
  });

  describe('[ROLE1] what this browser may', () => {
    const ballotOf = (n: number) => ({
      kind: 'ballot' as const,
      participantId: answerer(n).participantId as ParticipantId,
      open: true,
    });

    test('is nothing before it is known', () => {
      session = new WorkshopSession(workshopId, deps);
      expect(session.may('read')).toBe(false);
    });

    test('is one’s own ballot and no other’s', async () => {
      open();
      await isReady();
      expect(session.may('write', ballotOf(1))).toBe(true);
      expect(session.may('write', ballotOf(2))).toBe(false);
      expect(session.may('steer')).toBe(false);
    });

    test('is to look on as an observer', async () => {
      hall.visitor = { ...hall.visitor, people: [observer(1)] };
      open();
      await isReady();
      expect(session.may('read')).toBe(true);
      expect(session.may('write', ballotOf(1))).toBe(false);
    });

    test('is all that its people and keys may together', async () => {
      hall.visitor = { facilitator: true, screen: true, people: [answerer(1)] };
      open();
      await isReady();
      expect(session.may('steer')).toBe(true);
      expect(session.may('invite')).toBe(true);
      expect(session.may('write', ballotOf(1))).toBe(true);
    });
  });

  test('an answer of the server that is older than a finish is not believed', async () => {
    open();
    await isReady();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const old = { ...hall.visitor };
    let isFirst = true;
    hall.answer = ({ path }) => {
      if (!path.endsWith('/me') || !isFirst) return null;
      isFirst = false;
      return held.then(() => ({ status: 200, json: old }));
    };
    const refreshed = session.refresh();
    hall.visitor = { ...old, people: [{ ...answerer(1), finished: { checklist: true } }] };
    session.noteFinished(answerer(1).seatId, 'checklist', true);
    release();
    await refreshed;
    expect(session.person?.finished).toEqual({ checklist: true });
  });
});
