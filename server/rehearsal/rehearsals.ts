import type { WorkshopId } from '#lib/domain/id.ts';
import type { WorkshopRecord } from '../storage/storage.ts';
import { rehearsalCast, unfinished } from './script.ts';
import type { Log } from '../ops/log.ts';
import { ProcessHall, type ProcessHallDeps } from './process-hall.ts';
import { Rehearsal, watchable, type Pace } from './rehearsal.ts';

/** The rehearsals that are being played in this process. Each begins, or goes on after a restart, when its workshop is loaded. */
export class Rehearsals {
  readonly #deps: ProcessHallDeps;
  readonly #log: Log;
  readonly #pace: Pace;
  readonly #ending = new AbortController();
  readonly #playing = new Map<WorkshopId, Promise<void>>();

  constructor(deps: ProcessHallDeps, log: Log, pace: Pace = watchable) {
    this.#deps = deps;
    this.#log = log;
    this.#pace = pace;
  }

  /** Made-up members enter a workshop that is a rehearsal, or come back to it, and follow it while it is loaded and open. */
  begin({ id: workshop, rehearsal: isOne, closedAt }: WorkshopRecord): void {
    if (!isOne || closedAt !== null || this.#playing.has(workshop)) return;
    const rehearsal = new Rehearsal(new ProcessHall(this.#deps, workshop), {
      cast: rehearsalCast,
      unfinished,
      pace: this.#pace,
    });
    const playing = rehearsal
      .play(this.#ending.signal)
      .catch((error: unknown) => this.#log.warn('rehearsal: ended early', {}, error))
      .finally(() => this.#playing.delete(workshop));
    this.#playing.set(workshop, playing);
  }

  /** Ends them all; resolves when none writes any more. */
  async close(): Promise<void> {
    this.#ending.abort();
    await Promise.all(this.#playing.values());
  }
}
