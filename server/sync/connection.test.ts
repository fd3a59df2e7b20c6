import type { WebSocket } from 'ws';
import { describe, expect, it, vi } from 'vitest';
import { closeCodes } from '#lib/protocol/close-codes.ts';
import { defaultLimits } from '#lib/protocol/limits.ts';
import { Connection } from './connection.ts';
import { frameMessage, type Outlet } from './outlet.ts';

const limits = { ...defaultLimits, maxBufferedBytes: 1000, maxLagMs: 15_000 };
const frame = frameMessage(Uint8Array.of(1, 2, 3));
const nothing = () => undefined;
const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 5000, interval: 5 });

/** A reader of whom a test says how much waits for it, and what time it is. */
class Reader {
  waiting = 0;
  /** how often its backlog was looked at */
  looks = 0;
  now = 0;
  written = 0;
  caughtUp = 0;
  closedWith: number | null = null;
  readonly connection: Connection;

  constructor() {
    const socket = {
      terminate: nothing,
      close: (code: number) => void (this.closedWith = code),
    } as unknown as WebSocket;
    const outlet = Object.defineProperty({ write: () => (this.written += 1) }, 'waitingBytes', {
      get: () => ((this.looks += 1), this.waiting),
    }) as unknown as Outlet;
    const options = { outlet, wantsAck: true, limits, clock: () => this.now };
    this.connection = new Connection(socket, { roles: [], browser: null }, options);
  }

  offer(): boolean {
    return this.connection.offer(frame, () => () => (this.caughtUp += 1));
  }

  /** Until its backlog was looked at again and what follows from it is done. */
  async lookedAt(): Promise<void> {
    const before = this.looks;
    await eventually(() => expect(this.looks).toBeGreaterThanOrEqual(before + 2));
  }
}

describe('[LIM2] a slow reader', () => {
  it('with maxBufferedBytes waiting is sent what the room is sent, with a byte more it is not', () => {
    const reader = new Reader();
    reader.waiting = limits.maxBufferedBytes;
    expect([reader.offer(), reader.written, reader.connection.isLagging]).toEqual([true, 1, false]);
    reader.waiting += 1;
    expect([reader.offer(), reader.written, reader.connection.isLagging]).toEqual([false, 1, true]);
    // Behind, it is sent nothing more, however little waits, until it has read all of it.
    reader.waiting = 1;
    expect([reader.offer(), reader.written]).toEqual([false, 1]);
  });

  it('is caught up once it has read all that was under way, and not a byte earlier', async () => {
    const reader = new Reader();
    reader.waiting = limits.maxBufferedBytes + 1;
    reader.offer();
    reader.waiting = 1;
    await reader.lookedAt();
    expect(reader.caughtUp).toBe(0);
    reader.waiting = 0;
    await eventually(() => expect(reader.caughtUp).toBe(1));
    expect([reader.offer(), reader.closedWith]).toEqual([true, null]);
  });

  it('may stay behind for maxLagMs, and a millisecond more ends it', async () => {
    const reader = new Reader();
    reader.now = 70_000;
    reader.waiting = limits.maxBufferedBytes + 1;
    reader.offer();
    reader.now += limits.maxLagMs;
    await reader.lookedAt();
    expect(reader.closedWith).toBeNull();
    reader.now += 1;
    await eventually(() => expect(reader.closedWith).toBe(closeCodes.slowReader));
    expect(reader.caughtUp).toBe(0);
  });
});
