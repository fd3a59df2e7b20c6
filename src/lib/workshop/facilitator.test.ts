import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SeatView } from '#lib/api/contract-types.ts';
import { Facilitator } from './facilitator.svelte.ts';
import { answerer, Hall, refusal, workshopId } from './testing/hall.ts';
import { WorkshopSession } from './workshop-session.svelte.ts';

const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 8000, interval: 5 });
const base = `/workshops/${workshopId}`;
const seat = (n: number): SeatView => {
  const { seatId, name } = answerer(n);
  return { seatId, name, organisation: null, observer: false, finished: {} };
};

describe('the console', () => {
  let hall: Hall;
  let deps: ReturnType<Hall['newDeps']>;
  let session: WorkshopSession;
  let facilitator: Facilitator;
  const stops: (() => void)[] = [];

  beforeEach(async () => {
    hall = new Hall(new WebSocketServer({ port: 0 }), WebSocket);
    hall.visitor = { facilitator: true, screen: false, people: [] };
    deps = hall.newDeps();
    session = new WorkshopSession(workshopId, deps);
    facilitator = new Facilitator(session);
    stops.push(session.start());
    await eventually(() => expect(session.isOnline).toBe(true));
    stops.unshift(facilitator.start());
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    stops.splice(0).forEach((stop) => stop());
    await hall.stop();
  });
  const posted = () => hall.heard.filter(({ method }) => method !== 'GET');

  describe('its buttons', () => {
    test.each([
      [
        'moveStep',
        (f: Facilitator) => f.moveStep('talk'),
        'POST',
        '/step',
        { step: 'talk', whenDone: true },
      ],
      [
        'moveStep',
        (f: Facilitator) => f.moveStep('talk', true),
        'POST',
        '/step',
        { step: 'talk', whenDone: false },
      ],
      [
        'editSteps',
        (f: Facilitator) => f.editSteps([{ id: 'welcome', kind: 'welcome', minutes: 5 }]),
        'PUT',
        '/steps',
        { steps: [{ id: 'welcome', kind: 'welcome', minutes: 5 }] },
      ],
      [
        'reveal',
        (f: Facilitator) => f.reveal('checklist'),
        'POST',
        '/reveal',
        { step: 'checklist' },
      ],
      ['lock', (f: Facilitator) => f.lock(true), 'POST', '/lock', { locked: true }],
      [
        'startTimer',
        (f: Facilitator) => f.startTimer(5),
        'POST',
        '/timer',
        { action: 'start', minutes: 5 },
      ],
      [
        'extendTimer',
        (f: Facilitator) => f.extendTimer(3),
        'POST',
        '/timer',
        { action: 'extend', minutes: 3 },
      ],
      ['stopTimer', (f: Facilitator) => f.stopTimer(), 'POST', '/timer', { action: 'stop' }],
      ['close', (f: Facilitator) => f.close(), 'POST', '/close', undefined],
      ['remove', (f: Facilitator) => f.remove(), 'DELETE', '', undefined],
      ['removeSeat', (f: Facilitator) => f.removeSeat('s1'), 'DELETE', '/seats/s1', undefined],
    ] as const)('%s', async (_name, press, method, path, body) => {
      expect(await press(facilitator)).toBe(true);
      expect(posted()).toEqual([{ method, path: base + path, body }]);
      expect(facilitator.busy).toBeNull();
    });

    test('say what to know before a reveal', async () => {
      const check = { joined: 14, finished: 12, unanimous: false };
      hall.answer = ({ path }) =>
        path === `${base}/reveal-check/checklist` ? { status: 200, json: check } : null;
      expect(await facilitator.checkReveal('checklist')).toEqual(check);
    });

    test('work one at a time: a second tap does nothing', async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      hall.answer = ({ method }) => (method === 'POST' ? held.then(() => ({ status: 204 })) : null);
      const first = facilitator.reveal('checklist');
      expect(facilitator.busy).toBe('reveal');
      expect(await facilitator.reveal('checklist')).toBe(false);
      expect(await facilitator.close()).toBe(false);
      release();
      expect(await first).toBe(true);
      expect(posted()).toHaveLength(1);
    });

    test('say why they failed, until the next one or until it is read', async () => {
      hall.answer = ({ method }) => (method === 'POST' ? refusal('not-revealable', 409) : null);
      expect(await facilitator.reveal('welcome')).toBe(false);
      expect(facilitator.problem?.code).toBe('not-revealable');
      facilitator.dismissProblem();
      expect(facilitator.problem).toBeNull();
      hall.isReachable = false;
      expect(await facilitator.lock(true)).toBe(false);
      expect(facilitator.problem?.code).toBe('offline');
      hall.isReachable = true;
      hall.answer = () => null;
      expect(await facilitator.lock(true)).toBe(true);
      expect(facilitator.problem).toBeNull();
    });

    test('show what they changed even where the room is away', async () => {
      hall.rooms.speaks = false;
      hall.cutRooms();
      await eventually(() => expect(session.isOnline).toBe(false));
      const before = hall.countHeard('GET', base);
      await facilitator.lock(true);
      expect(hall.countHeard('GET', base)).toBe(before + 1);
    });
  });

  describe('its list of seats', () => {
    const listed = (): number => hall.countHeard('GET', `${base}/seats`);

    test('is there, and comes again when someone joins or finishes', async () => {
      await eventually(() => expect(facilitator.seats).toEqual([]));
      hall.seats = [seat(1), seat(2)];
      hall.agenda({ progress: { joined: 2, finished: {} } });
      await eventually(() => expect(facilitator.seats).toHaveLength(2));
      hall.seats = [{ ...seat(1), finished: { checklist: true } }, seat(2)];
      hall.agenda({ progress: { joined: 2, finished: { checklist: 1 } } });
      await eventually(() => expect(facilitator.seats?.[0]?.finished).toEqual({ checklist: true }));
    });

    test('is not read again for what does not concern it', async () => {
      await eventually(() => expect(facilitator.seats).toEqual([]));
      hall.agenda({ step: 'checklist' });
      hall.agenda({ locked: true });
      await eventually(() => expect(session.locked).toBe(true));
      hall.agenda({ progress: { joined: 2, finished: {} } });
      await eventually(() => expect(listed()).toBe(2));
    });

    test('is read once for a crowd that comes at once', async () => {
      await eventually(() => expect(facilitator.seats).toEqual([]));
      for (let joined = 2; joined <= 60; joined += 1) {
        hall.agenda({ progress: { joined, finished: {} } });
        await eventually(() => expect(session.progress.joined).toBe(joined));
      }
      hall.seats = [seat(1)];
      await eventually(() => expect(facilitator.seats).toHaveLength(1));
      expect(listed()).toBeLessThanOrEqual(3);
    });

    test('stays where a newer one can’t be had, and is tried again', async () => {
      hall.seats = [seat(1)];
      hall.agenda({ progress: { joined: 2, finished: {} } });
      await eventually(() => expect(facilitator.seats).toHaveLength(1));
      hall.isReachable = false;
      hall.agenda({ progress: { joined: 3, finished: {} } });
      await eventually(() => expect(facilitator.problem?.code).toBe('offline'));
      expect(facilitator.seats).toHaveLength(1);
      hall.seats = [seat(1), seat(2)];
      hall.isReachable = true;
      await eventually(() => expect(facilitator.seats).toHaveLength(2));
    });

    test('is read again after someone was sent out', async () => {
      await eventually(() => expect(facilitator.seats).toEqual([]));
      await facilitator.removeSeat('s1');
      expect(listed()).toBe(2);
    });
  });

  test('its links come, and come again when the workshop closes', async () => {
    await eventually(() => expect(facilitator.links?.code).toBe('123456'));
    hall.links = { ...hall.links, code: null, joinUrl: null };
    hall.agenda({ step: 'close' });
    await eventually(() => expect(session.step?.id).toBe('close'));
    expect(facilitator.links?.code).toBe('123456');
    hall.agenda({ closed: true });
    await eventually(() => expect(facilitator.links?.code).toBeNull());
    expect(hall.countHeard('GET', `${base}/links`)).toBe(2);
  });
});
