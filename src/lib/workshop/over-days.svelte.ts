import { readDays, type Days } from '#lib/documents/agenda-days.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import { Watched } from '#lib/sync/watched.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

const tickMs = 1000;

/** A workshop that everyone does at their own pace, followed: until when, by the server's clock. */
export class OverDays {
  readonly #session: WorkshopSession;
  readonly #days: DocValue<Days | null | undefined>;
  readonly #now: Watched<number>;

  constructor(session: WorkshopSession) {
    this.#session = session;
    this.#days = session.follow(readDays);
    this.#now = new Watched(
      (changed) => {
        const ticking = setInterval(changed, tickMs);
        return () => clearInterval(ticking);
      },
      () => session.deps.clock.now(),
    );
  }

  /** Whether everyone goes at their own pace now. A workshop that has ended does nothing any more. */
  get isOn(): boolean {
    return this.deadline !== null && !this.#session.closed;
  }

  /** ISO 8601; null while the room goes together. From the first answer of the API while the agenda is not here yet. */
  get deadline(): string | null {
    const days = this.#days.current;
    if (days !== undefined) return days?.deadline ?? null;
    return this.#session.view?.deadline ?? null;
  }

  /** Milliseconds left, below zero when it is over; null while the room goes together. Ticks while it is read in markup. */
  get leftMs(): number | null {
    const { deadline } = this;
    return deadline === null ? null : Date.parse(deadline) - this.#now.current;
  }

  /** Whether the deadline is over. It locks nothing. */
  get isPast(): boolean {
    const { leftMs } = this;
    return leftMs !== null && leftMs <= 0;
  }
}
