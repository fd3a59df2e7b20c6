import * as Y from 'yjs';

/** Whose edits a frame holds, as triples: the number of the writer in its room, from clock, to clock. */
export type Ranges = readonly number[];

interface Entry {
  readonly bytes: Buffer;
  readonly ranges: Ranges;
}

const maxAhead = 64;
const maxEntries = 1024;

/**
 * The frames that a room was sent. All members get the same bytes in the same order, so each frame is decoded once and
 * compared for the others: a load that decodes for everyone is busier than the server.
 */
export class FrameLog {
  readonly #writers = new Map<number, number>();
  #entries: Entry[] = [];
  #first = 0;

  /** Edits of Yjs client `client` are from now on those of writer number `writer`. */
  know(client: number, writer: number): void {
    this.#writers.set(client, writer);
  }

  /** The place after the frame in the log, looked for from place `from` on; -1 if it is not there. */
  find(from: number, frame: Buffer): number {
    const start = Math.max(0, from - this.#first);
    const end = Math.min(this.#entries.length, start + maxAhead);
    for (let i = start; i < end; i += 1)
      if (this.#entries[i]!.bytes.equals(frame)) return this.#first + i + 1;
    return -1;
  }

  /** What the frame before `place` holds. */
  before(place: number): Ranges {
    return this.#entries[place - 1 - this.#first]!.ranges;
  }

  /** Takes a frame that nobody has seen. Returns the place after it. */
  add(frame: Buffer, update: Uint8Array): number {
    if (this.#entries.length === maxEntries) this.#forgetHalf();
    this.#entries.push({ bytes: Buffer.from(frame), ranges: this.rangesOf(update) });
    return this.#first + this.#entries.length;
  }

  rangesOf(update: Uint8Array): Ranges {
    const { from, to } = Y.parseUpdateMeta(update);
    return [...to].flatMap(([client, end]) => {
      const writer = this.#writers.get(client);
      return writer === undefined ? [] : [writer, from.get(client) ?? 0, end];
    });
  }

  #forgetHalf(): void {
    this.#entries = this.#entries.slice(maxEntries / 2);
    this.#first += maxEntries / 2;
  }
}
