import { setTimeout as pause } from 'node:timers/promises';
import * as Y from 'yjs';
import type { Seat } from './member.ts';
import { RawSocket } from './raw-socket.ts';

/** Up to which clock a document holds each Yjs client's edits. */
export type Clocks = ReadonlyMap<number, number>;

/** Someone who only joins: when it was told that it is in sync, and what it had by then and later. */
export class Visitor {
  /** ms from the first byte sent until the answer to step 1 */
  readonly synced: Promise<number>;
  readonly #socket: RawSocket;
  readonly #clocks = new Map<number, number>();
  #stateBytes: Uint8Array | null = null;

  constructor(url: string, { path, headers, wire }: Seat) {
    const started = performance.now();
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    this.synced = promise;
    promise.catch(() => undefined);
    this.#socket = new RawSocket(new URL(path, url), headers, {
      closed: (code) => reject(new Error(`closed with ${code} instead of synced`)),
      hear: (frame, at) => {
        const heard = wire.read(frame);
        if (heard.kind === 'may-sync') this.#socket.send(wire.step1);
        if (heard.kind === 'asks-state') this.#socket.send(wire.emptyStep2);
        if (heard.kind === 'update') this.#note(heard.update);
        if (heard.kind !== 'state') return;
        // Read later: a hundred that decode at once would wait for each other.
        this.#stateBytes ??= new Uint8Array(heard.update);
        resolve(at - started);
      },
    });
    this.#socket.opened.then(() => this.#socket.send(wire.opening ?? wire.step1), reject);
  }

  #note(update: Uint8Array): void {
    for (const [client, clock] of Y.parseUpdateMeta(update).to)
      this.#clocks.set(client, Math.max(clock, this.#clocks.get(client) ?? 0));
  }

  /** The bytes of the answer to step 1. */
  get state(): Uint8Array {
    return this.#stateBytes ?? new Uint8Array([0, 0]);
  }

  /** What it holds, with all that came after it was told that it is in sync. */
  get clocks(): Clocks {
    this.#note(this.state);
    return this.#clocks;
  }

  send(frame: Uint8Array): void {
    this.#socket.send(frame);
  }

  leave(): void {
    this.#socket.destroy();
  }
}

/** What the document of a seat holds; `settleMs`: time for what comes late. */
export async function readClocks(url: string, seat: Seat, settleMs: number): Promise<Clocks> {
  const visitor = new Visitor(url, seat);
  try {
    await visitor.synced;
    await pause(settleMs);
    return visitor.clocks;
  } finally {
    visitor.leave();
  }
}

export const clocksIn = (update: Uint8Array): Clocks => Y.parseUpdateMeta(update).to;

export const sumOf = (clocks: Clocks): number =>
  [...clocks.values()].reduce((sum, n) => sum + n, 0);
