import type { Problem, SeatView } from '#lib/api/contract-types.ts';
import { isPassing } from '#lib/api/result.ts';
import { Lifetime } from './lifetime.ts';
import { Retry } from './retry.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** A whole hall joins within a minute; the list need not be newer than this. */
const leastIntervalMs = 1000;

/** Who is in and who has finished, for facilitators. Read again when the numbers in the agenda change. */
export class SeatList {
  readonly #session: WorkshopSession;
  readonly #lifetime = new Lifetime();
  readonly #retry: Retry;
  #seats = $state.raw<readonly SeatView[] | null>(null);
  #problem = $state.raw<Problem | null>(null);
  #progress: string | null = null;
  #readAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: WorkshopSession) {
    this.#session = session;
    this.#retry = new Retry(() => session.deps.device.random());
  }

  /** Follows the agenda until the returned function is called. For `onMount` or `$effect`. */
  start(): () => void {
    return this.#lifetime.begin(() => {
      void this.refresh();
      return [
        this.#session.onAgenda(() => this.#check()),
        () => clearTimeout(this.#timer),
        () => this.#retry.stop(),
      ];
    });
  }

  /** Null until the first list is here; the last one stays if a newer one can't be had. */
  get seats(): readonly SeatView[] | null {
    return this.#seats;
  }

  get problem(): Problem | null {
    return this.#problem;
  }

  async refresh(): Promise<void> {
    const { api, clock } = this.#session.deps;
    clearTimeout(this.#timer);
    this.#readAt = clock.tick();
    this.#progress = this.#readProgress();
    const result = await api.listSeats(this.#session.id);
    if (!this.#lifetime.isRunning) return;
    this.#problem = result.ok ? null : result.problem;
    if (result.ok) this.#seats = result.value;
    if (result.ok) this.#retry.reset();
    else if (isPassing(result.problem)) this.#retry.schedule(() => void this.refresh());
  }

  #check(): void {
    const progress = this.#readProgress();
    if (progress === this.#progress) return;
    this.#progress = progress;
    const waitMs = this.#readAt + leastIntervalMs - this.#session.deps.clock.tick();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), Math.max(0, waitMs));
  }

  #readProgress(): string {
    return JSON.stringify(this.#session.progress);
  }
}
