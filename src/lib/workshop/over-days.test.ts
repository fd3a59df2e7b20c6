import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeDays } from '#lib/documents/agenda-days.ts';
import { ServerClock } from '#lib/sync/server-clock.ts';
import { OverDays } from './over-days.svelte.ts';
import { Hall, workshopId } from './testing/hall.ts';
import { WorkshopSession } from './workshop-session.svelte.ts';

const deadline = '2026-11-30T12:00:00.000Z';

describe('a workshop over days as a phone sees it', () => {
  let hall: Hall;
  let monotonic = 0;
  const stops: (() => void)[] = [];

  beforeEach(() => {
    monotonic = 0;
    hall = new Hall(new WebSocketServer({ port: 0 }), WebSocket);
  });
  afterEach(async () => {
    stops.splice(0).forEach((stop) => stop());
    await hall.stop();
  });

  /** A phone whose server's clock stands an hour before the deadline. */
  function begin() {
    const clock = new ServerClock(() => monotonic);
    const served = Date.parse(deadline) - 60 * 60_000;
    clock.measure(new Date(served).toUTCString(), 0);
    monotonic = 1000;
    clock.measure(new Date(served + 1000).toUTCString(), 1000);
    const session = new WorkshopSession(workshopId, { ...hall.newDeps(), clock });
    const days = new OverDays(session);
    stops.push(session.start());
    return { session, days };
  }

  const agenda = () => hall.rooms.doc(`${workshopId}/agenda`);

  test('ends by the server’s clock, wherever the phone’s stands', async () => {
    writeDays(agenda(), { deadline });
    const { days } = begin();
    await vi.waitFor(() => expect(days.isOn).toBe(true));
    expect([days.deadline, days.isPast]).toEqual([deadline, false]);
    monotonic += 2 * 60 * 60_000;
    expect(days.isPast).toBe(true);
    expect(days.isOn).toBe(true);
  });

  test('is known from the first answer of the API, before the room is here', () => {
    const unheard = {
      view: { deadline },
      closed: false,
      follow: () => ({ current: undefined }),
      deps: hall.newDeps(),
    };
    const days = new OverDays(unheard as unknown as WorkshopSession);
    expect([days.isOn, days.deadline]).toEqual([true, deadline]);
  });

  test('is over once a meeting takes over, whatever the API had said', async () => {
    hall.view = { ...hall.view, mode: 'days', deadline };
    writeDays(agenda(), { deadline });
    const { days } = begin();
    await vi.waitFor(() => expect(days.isOn).toBe(true));
    writeDays(agenda(), null);
    await vi.waitFor(() => expect(days.isOn).toBe(false));
    expect([days.deadline, days.leftMs, days.isPast]).toEqual([null, null, false]);
  });

  test('does nothing any more once the workshop has ended', async () => {
    writeDays(agenda(), { deadline });
    const { days } = begin();
    await vi.waitFor(() => expect(days.isOn).toBe(true));
    hall.agenda({ closed: true });
    await vi.waitFor(() => expect(days.isOn).toBe(false));
  });
});
