import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ServerClock } from '#lib/sync/server-clock.ts';
import { Countdown } from './countdown.ts';
import { Hall, workshopId } from './testing/hall.ts';
import { WorkshopSession } from './workshop-session.svelte.ts';

let hall: Hall;
beforeEach(() => {
  hall = new Hall(new WebSocketServer({ port: 0 }), WebSocket);
});
afterEach(() => hall.stop());

test('the time left is by the server’s clock, goes below zero, and is null where no clock runs', async () => {
  let monotonic = 0;
  const serverStart = Date.parse('2026-11-22T03:00:00Z');
  const clock = new ServerClock(() => monotonic);
  clock.measure(new Date(serverStart).toUTCString(), 0);
  monotonic = 1000;
  clock.measure(new Date(serverStart + 1000).toUTCString(), 1000);
  const session = new WorkshopSession(workshopId, { ...hall.newDeps(), clock });
  const countdown = new Countdown(session);
  const stop = session.start();
  await vi.waitFor(() => expect(session.isOnline).toBe(true));
  expect(countdown.remainingMs).toBeNull();
  const endsAt = clock.now() + 60_000;
  hall.agenda({ timer: { startedAt: clock.now(), endsAt } });
  await vi.waitFor(() => expect(countdown.remainingMs).toBe(60_000));
  monotonic += 61_000;
  expect(countdown.remainingMs).toBe(-1000);
  stop();
});
