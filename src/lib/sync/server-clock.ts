/** A `Date` header says whole seconds: the server's clock was there or up to a second later. */
const dateResolutionMs = 1000;

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * The server's clock, as far as a phone with a wrong clock of its own can tell, for timers only. Each
 * response bounds the offset between the server's clock and this page's monotonic clock: the `Date`
 * was written between asking and hearing. Bounds of several responses are cut with each other.
 */
export class ServerClock {
  readonly #monotonic: () => number;
  readonly #own: () => number;
  #offset: Bounds | null = null;

  constructor(monotonic: () => number = () => performance.now(), own: () => number = Date.now) {
    this.#monotonic = monotonic;
    this.#own = own;
  }

  /** For `measure`: this page's monotonic clock, in milliseconds. */
  tick(): number {
    return this.#monotonic();
  }

  /** `date` of a response that was asked for at `askedAt` (a `tick`) and has just come. Anything unreadable is ignored. */
  measure(date: string | null, askedAt: number): void {
    const written = Date.parse(date ?? '');
    if (Number.isNaN(written)) return;
    const fresh = {
      low: written - this.#monotonic(),
      high: written + dateResolutionMs - askedAt,
    };
    this.#offset = cut(this.#offset, fresh);
  }

  /** Milliseconds of the server's clock; this phone's own clock while nothing was measured. */
  now(): number {
    if (!this.#offset) return this.#own();
    return this.#monotonic() + (this.#offset.low + this.#offset.high) / 2;
  }
}

/** Bounds that exclude each other mean that a clock jumped (phones stop theirs asleep): the newer ones count. */
function cut(known: Bounds | null, fresh: Bounds): Bounds {
  if (!known) return fresh;
  const low = Math.max(known.low, fresh.low);
  const high = Math.min(known.high, fresh.high);
  return low <= high ? { low, high } : fresh;
}
