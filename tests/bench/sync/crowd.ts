import { setTimeout as pause } from 'node:timers/promises';
import { Latencies } from './latencies.ts';
import { Member, RoomUnderLoad, type Counts, type Seat } from './member.ts';
import type { ServerProcess } from './server-process.ts';

/** One stretch of time under load. Times in ms. */
export interface Stretch {
  readonly seconds: number;
  readonly sent: number;
  readonly deliveries: number;
  readonly missed: number;
  readonly deliveryP50: number | null;
  readonly deliveryP99: number | null;
  readonly acknowledgedP50: number | null;
  readonly acknowledgedP99: number | null;
  readonly receivedBytes: number;
  readonly serverCpuMs: number;
  /** of the load's core, 0 to 1: near 1 the figures are the load's, not the server's */
  readonly loadCpu: number;
}

const tickMs = 1;
/** A load that fell behind catches up in steps, so that it reads in between. */
const maxPerTick = 500;
const pollMs = 5;

/** People in rooms who write at a common rate, all from this one process. */
export class Crowd {
  readonly rooms: readonly RoomUnderLoad[];
  readonly members: readonly Member[];
  readonly counts: Counts = {
    delivery: new Latencies(),
    acknowledgement: new Latencies(),
    deliveries: 0,
    sent: 0,
    missed: 0,
  };
  readonly #server: ServerProcess;
  #timer: NodeJS.Timeout | null = null;
  #next = 0;

  private constructor(server: ServerProcess, seats: readonly (readonly Seat[])[]) {
    this.#server = server;
    this.rooms = seats.map(() => new RoomUnderLoad());
    this.members = roundRobin(seats).map(
      ({ room, seat }) => new Member(this.rooms[room]!, server.url, seat, this.counts),
    );
  }

  /** Everyone in their rooms and in sync. `seats`: by room. */
  static async gather(server: ServerProcess, seats: readonly (readonly Seat[])[]): Promise<Crowd> {
    const crowd = new Crowd(server, seats);
    await Promise.all(crowd.members.map((member) => member.synced));
    return crowd;
  }

  /** From now on `perSecond` edits a second, everyone in turn, for `ms` at most. */
  write(perSecond: number, ms: number): void {
    this.rest();
    const from = performance.now();
    let written = 0;
    const tick = (): void => {
      const now = performance.now() - from;
      const until = Math.min(Math.floor((now / 1000) * perSecond), written + maxPerTick);
      for (; written < until; written += 1) this.#writeNext();
      this.#timer = now < ms ? setTimeout(tick, tickMs) : null;
    };
    tick();
  }

  #writeNext(): void {
    this.members[this.#next]!.write();
    this.#next = (this.#next + 1) % this.members.length;
  }

  /** Nobody writes any more. */
  rest(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Counts from zero for as long as `work` takes. */
  async measure(work: () => Promise<unknown>): Promise<Stretch> {
    const before = await this.#server.cpuMs();
    const startBytes = this.#receivedBytes();
    this.clearCounts();
    const started = performance.now();
    const cpu = process.cpuUsage();
    await work();
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const stretch = this.#stretch(seconds, this.#receivedBytes() - startBytes);
    return {
      ...stretch,
      serverCpuMs: (await this.#server.cpuMs()) - before,
      loadCpu: (user + system) / 1e6 / seconds,
    };
  }

  clearCounts(): void {
    this.counts.delivery.clear();
    this.counts.acknowledgement.clear();
    this.counts.deliveries = this.counts.sent = this.counts.missed = 0;
  }

  #stretch(seconds: number, receivedBytes: number): Omit<Stretch, 'serverCpuMs' | 'loadCpu'> {
    const { delivery, acknowledgement, deliveries, sent, missed } = this.counts;
    return {
      ...{ seconds, sent, deliveries, missed, receivedBytes },
      deliveryP50: delivery.quantile(0.5),
      deliveryP99: delivery.quantile(0.99),
      acknowledgedP50: acknowledgement.quantile(0.5),
      acknowledgedP99: acknowledgement.quantile(0.99),
    };
  }

  #receivedBytes(): number {
    return this.members.reduce((sum, member) => sum + member.receivedBytes, 0);
  }

  /** Whether everyone has seen everything within `timeoutMs`. */
  async allSeen(timeoutMs: number): Promise<boolean> {
    const until = performance.now() + timeoutMs;
    while (!this.#haveAllSeen()) {
      if (performance.now() > until) return false;
      await pause(pollMs);
    }
    return true;
  }

  #haveAllSeen(): boolean {
    return this.rooms.every(({ members }) =>
      members.every((reader, index) =>
        members.every(
          (other, writer) => writer === index || reader.seen(writer) >= other.writer.clock,
        ),
      ),
    );
  }

  leave(): void {
    this.rest();
    for (const member of this.members) member.leave();
  }
}

/** Neighbours in time are in different rooms, as people are. */
function roundRobin(seats: readonly (readonly Seat[])[]): { room: number; seat: Seat }[] {
  const longest = Math.max(...seats.map((room) => room.length));
  return Array.from({ length: longest }, (_, place) =>
    seats.flatMap((room, index) => {
      const seat = room[place];
      return seat ? [{ room: index, seat }] : [];
    }),
  ).flat();
}
