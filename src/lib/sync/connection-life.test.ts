import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeAnswer } from '#lib/documents/ballot-doc.ts';
import { closeCodes, isFinal } from '#lib/protocol/close-codes.ts';
import { formatComeBack } from '#lib/protocol/come-back.ts';
import type { Connection } from './connection.ts';
import { BallotBench, ballotRoom, copyAnswers } from './testing/ballot-bench.ts';

/** As if the page had slept. */
function passTime(ms: number): void {
  const { now } = performance;
  const slept = now.call(performance) + ms;
  vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + ms);
  vi.spyOn(Date, 'now').mockImplementation(() => performance.timeOrigin + slept);
}

const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 8000, interval: 5 });

describe('the life of a connection', () => {
  let bench: BallotBench;
  let connection: Connection;
  const isOnServer = (one = connection): Promise<void> =>
    eventually(() => expect(one.save).toEqual({ kind: 'on-server' }));

  beforeEach(() => {
    bench = new BallotBench(new WebSocketServer({ port: 0 }), WebSocket);
    connection = bench.connect();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    return bench.stop();
  });

  test('that is let go of leaves no socket behind, and hears nothing more', async () => {
    await isOnServer();
    connection.close();
    await eventually(() => expect(bench.server.socketsIn(bench.roomName)).toEqual([]));
    const held = connection.doc;
    const other = bench.connect();
    writeAnswer(other.doc, 'O1', 3);
    await isOnServer(other);
    expect(copyAnswers(held)).toEqual({});
  });

  describe('[ROLE2] a final close', () => {
    test('is told with its reason and not fought', async () => {
      const other = bench.connect(ballotRoom('p000000000000002'));
      writeAnswer(connection.doc, 'O1', 4);
      await isOnServer();
      await eventually(() => expect(other.link).toBe('connected'));
      bench.closeAll(4403);
      await eventually(() =>
        expect(connection.closed).toEqual({ code: 4403, reason: 'forbidden' }),
      );
      passTime(60_000);
      bench.device.wake(true);
      bench.server.sockets.forEach((socket) => socket.close(4503));
      // The other room closed later, with the same delay: it is back first only if this one stays away.
      await eventually(() => expect(other.link).toBe('away'));
      await eventually(() => expect(other.link).toBe('connected'));
      expect(bench.server.socketsIn(bench.roomName)).toEqual([]);
      expect(connection.save).toMatchObject({ kind: 'cannot-save', because: 'forbidden' });
      expect(copyAnswers(connection.doc)).toEqual({ O1: 4 });
    });

    test('with a code of a later version is told as unknown', async () => {
      await isOnServer();
      bench.closeAll(4499);
      await eventually(() => expect(connection.closed).toEqual({ code: 4499, reason: 'unknown' }));
    });

    test('can be tried again, with a new cookie', async () => {
      bench.closeAll(4401);
      bench.server.closedRooms.set(bench.roomName, 4401);
      await eventually(() => expect(connection.closed?.reason).toBe('unauthenticated'));
      writeAnswer(connection.doc, 'O1', 4);
      bench.server.closedRooms.clear();
      connection.retry();
      await isOnServer();
      expect(connection.closed).toBeNull();
      expect(bench.onServer).toEqual({ O1: 4 });
    });

    test('[PRIV7] because the answers were deleted takes them off this device and never sends them again', async () => {
      writeAnswer(connection.doc, 'O1', 4);
      await isOnServer();
      bench.server.doc(bench.roomName).getMap('answers').clear();
      bench.closeAll(4410);
      await eventually(() => expect(connection.closed?.reason).toBe('gone'));
      expect(copyAnswers(connection.doc)).toEqual({});
      await eventually(() => expect(bench.device.stores.names).toEqual([bench.storeName(1)]));
      expect(connection.keptCopy).toBeNull();
      connection.retry();
      await isOnServer();
      expect(bench.onServer).toEqual({});
    });
  });

  describe('a passing close', () => {
    test('is come back from', async () => {
      await isOnServer();
      bench.closeAll(4503);
      await eventually(() => expect(connection.link).toBe('away'));
      writeAnswer(connection.doc, 'O1', 4);
      await isOnServer();
      expect(bench.onServer).toEqual({ O1: 4 });
    });

    test('that tells when to come back is come back from then, not before', async () => {
      await isOnServer();
      const start = performance.now();
      bench.server.socketsIn(bench.roomName).forEach((one) => one.close(4503, formatComeBack(900)));
      await eventually(() => expect(bench.server.opened).toBe(2));
      // By itself it would have been back after 250 ms; timers may be a little early.
      expect(performance.now() - start).toBeGreaterThan(850);
      await isOnServer();
    });

    test('again and again waits longer each time', async () => {
      await isOnServer();
      bench.server.closedRooms.set(bench.roomName, 4500);
      const before = bench.server.opened;
      const start = performance.now();
      bench.closeAll(4500);
      await eventually(() => expect(bench.server.opened).toBe(before + 3));
      // At the least 250, then 500, then 1000 ms; timers may be a little early.
      expect(performance.now() - start).toBeGreaterThan(1700);
    });
  });

  describe('[ROLE2] each code of the table', () => {
    const codes = Object.values(closeCodes);

    test.each(codes.filter(isFinal))(
      '%i is final: nothing comes back, whatever wakes',
      async (code) => {
        await isOnServer();
        bench.closeAll(code);
        await eventually(() => expect(connection.closed?.code).toBe(code));
        bench.device.wake();
        passTime(60_000);
        bench.device.wake(true);
        const other = bench.connect(ballotRoom('p000000000000002'));
        await isOnServer(other);
        expect([bench.server.opened, connection.link]).toEqual([2, 'closed']);
      },
    );

    test.each(codes.filter((code) => !isFinal(code)))(
      '%i is passing: it comes back, once',
      async (code) => {
        await isOnServer();
        const start = performance.now();
        bench.closeAll(code);
        await eventually(() => expect(bench.server.opened).toBe(2));
        // The shortest of the first delays is 250 ms; timers may be a little early.
        expect(performance.now() - start).toBeGreaterThan(200);
        await isOnServer();
        expect([bench.server.opened, connection.closed]).toEqual([2, null]);
      },
    );
  });

  describe('waking', () => {
    test('reconnects at once instead of waiting for the delay', async () => {
      await isOnServer();
      bench.server.closedRooms.set(bench.roomName, 4500);
      bench.closeAll(4500);
      const before = bench.server.opened;
      await eventually(() => expect(bench.server.opened).toBe(before + 2));
      await eventually(() => expect(connection.link).toBe('away'));
      bench.server.closedRooms.clear();
      passTime(2000);
      bench.device.wake();
      // The next attempt by itself would be a second away.
      await vi.waitFor(() => expect(connection.link).toBe('connected'), { timeout: 700 });
    });

    test('comes as several events at once, and the young attempt is left alone', async () => {
      await isOnServer();
      passTime(60_000);
      bench.device.wake();
      bench.device.wake(true);
      bench.device.wake();
      await isOnServer();
      expect(bench.server.opened).toBe(2);
    });

    test('drops a socket that says it is open but has been silent for too long', async () => {
      await isOnServer();
      const [dead] = bench.server.socketsIn(bench.roomName);
      passTime(31_000);
      bench.device.wake();
      expect(connection.link).toBe('away');
      await isOnServer();
      await eventually(() => expect(bench.server.socketsIn(bench.roomName)).not.toContain(dead));
    });

    test('drops any socket when the network has changed', async () => {
      await isOnServer();
      passTime(2000);
      bench.device.wake(true);
      expect(connection.link).toBe('away');
      await isOnServer();
    });

    test('leaves a live socket alone', async () => {
      await isOnServer();
      passTime(20_000);
      bench.device.wake();
      expect(connection.link).toBe('connected');
    });
  });
});
