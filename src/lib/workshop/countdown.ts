import { Watched } from '#lib/sync/watched.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

const tickMs = 250;

/** The clock of the current step, by the server's time. It never locks anything. Ticks while it is read in markup. */
export class Countdown {
  readonly #session: WorkshopSession;
  readonly #now: Watched<number>;

  constructor(session: WorkshopSession) {
    this.#session = session;
    this.#now = new Watched(
      (changed) => {
        const ticking = setInterval(changed, tickMs);
        return () => clearInterval(ticking);
      },
      () => session.deps.clock.now(),
    );
  }

  /** Milliseconds left, below zero when the time is over; null where no clock runs. */
  get remainingMs(): number | null {
    const { timer } = this.#session;
    return timer && timer.endsAt - this.#now.current;
  }
}
