import { AnswerWriter } from './answer-writer.ts';
import { FrameLog } from './frame-log.ts';
import type { Latencies } from './latencies.ts';
import { RawSocket } from './raw-socket.ts';
import type { Wire } from './wire.ts';

/** A way into a room. */
export interface Seat {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly wire: Wire;
}

/** What is counted over a stretch of time, for everyone together. */
export interface Counts {
  readonly delivery: Latencies;
  readonly acknowledgement: Latencies;
  deliveries: number;
  sent: number;
  /** edits that a frame jumped over: a server that loses or reorders */
  missed: number;
}

const itemsPerPerson = 20;

/** A room as the load sees it: who writes in it, when each edit was sent, and the frames that went round. */
export class RoomUnderLoad {
  readonly log = new FrameLog();
  readonly members: Member[] = [];
}

/** One person in a room, who writes and checks what the others wrote. */
export class Member {
  readonly writer = new AnswerWriter(itemsPerPerson);
  /** when each edit was sent, by its clock */
  readonly #sentAt: number[] = [];
  readonly #room: RoomUnderLoad;
  readonly #number: number;
  readonly #counts: Counts;
  readonly #wire: Wire;
  readonly #socket: RawSocket;
  readonly #synced = Promise.withResolvers<undefined>();
  /** by number of the writer: up to which clock this one has seen */
  readonly #seen: number[] = [];
  #place = 0;
  #counted = 0;
  #savedMessages = 0;
  #saved = 0;
  closedWith: number | null | undefined;

  constructor(room: RoomUnderLoad, url: string, seat: Seat, counts: Counts) {
    this.#room = room;
    this.#number = room.members.push(this) - 1;
    this.#counts = counts;
    this.#wire = seat.wire;
    room.log.know(this.writer.client, this.#number);
    this.#synced.promise.catch(() => undefined);
    this.#socket = new RawSocket(new URL(seat.path, url), seat.headers, {
      hear: (frame, at) => this.#hear(frame, at),
      closed: (code) => this.#close(code),
    });
    this.#socket.opened.then(
      () => this.#socket.send(seat.wire.opening ?? seat.wire.step1),
      (error: unknown) => this.#synced.reject(error),
    );
  }

  get synced(): Promise<void> {
    return this.#synced.promise;
  }

  get receivedBytes(): number {
    return this.#socket.receivedBytes;
  }

  /** Up to which clock its own edits were acknowledged. */
  get saved(): number {
    return this.#saved;
  }

  /** Up to which clock it has seen the edits of a writer. */
  seen(writer: number): number {
    return this.#seen[writer] ?? 0;
  }

  write(value?: unknown): void {
    this.#sentAt.push(performance.now());
    this.#counts.sent += 1;
    this.#socket.send(this.#wire.update(this.writer.next(value)));
  }

  stopReading(): void {
    this.#socket.stopReading();
  }

  goOnReading(): void {
    this.#socket.goOnReading();
  }

  leave(): void {
    this.#socket.destroy();
  }

  #close(code: number | null): void {
    this.closedWith = code;
    this.#synced.reject(new Error(`closed with ${code}`));
  }

  #hear(frame: Buffer, at: number): void {
    const { log } = this.#room;
    const place = log.find(this.#place, frame);
    if (place < 0) return this.#hearNew(frame, at);
    this.#place = place;
    this.#see(log.before(place), at);
  }

  #hearNew(frame: Buffer, at: number): void {
    const heard = this.#wire.read(frame);
    switch (heard.kind) {
      case 'may-sync':
        return this.#socket.send(this.#wire.step1);
      case 'asks-state':
        return this.#giveState();
      case 'state':
        this.#skip(this.#room.log.rangesOf(heard.update));
        return this.#synced.resolve(undefined);
      case 'update':
        this.#place = this.#room.log.add(frame, heard.update);
        return this.#see(this.#room.log.before(this.#place), at);
      case 'saved':
        return this.#noteSaved(heard.count ?? this.#savedMessages + 1, at);
      case 'else':
        return;
    }
  }

  /** It has nothing beside what it sends, so its state is empty. */
  #giveState(): void {
    if (this.writer.clock > 0) return;
    this.#counted += 1;
    this.#socket.send(this.#wire.emptyStep2);
  }

  #skip(ranges: readonly number[]): void {
    for (let i = 0; i < ranges.length; i += 3) this.#seen[ranges[i]!] = ranges[i + 2]!;
  }

  #see(ranges: readonly number[], at: number): void {
    for (let i = 0; i < ranges.length; i += 3) {
      const writer = ranges[i]!;
      const to = ranges[i + 2]!;
      if (writer !== this.#number) this.#seeOne(writer, ranges[i + 1]!, to, at);
    }
  }

  #seeOne(writer: number, from: number, to: number, at: number): void {
    const seen = this.#seen[writer] ?? 0;
    if (to <= seen) return;
    const { delivery } = this.#counts;
    const sentAt = this.#room.members[writer]!.#sentAt;
    const start = Math.max(from, seen);
    for (let clock = start; clock < to; clock += 1) delivery.add(at - sentAt[clock]!);
    this.#counts.deliveries += to - start;
    this.#counts.missed += start - seen;
    this.#seen[writer] = to;
  }

  #noteSaved(messages: number, at: number): void {
    this.#savedMessages = messages;
    const saved = Math.max(0, messages - this.#counted);
    for (let clock = this.#saved; clock < saved; clock += 1)
      this.#counts.acknowledgement.add(at - this.#sentAt[clock]!);
    this.#saved = Math.max(this.#saved, saved);
  }
}
