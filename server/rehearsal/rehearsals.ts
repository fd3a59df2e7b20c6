import type { WorkshopId } from '#lib/domain/id.ts';
import type { Log } from '../ops/log.ts';
import { Hall, type HallDeps } from './hall.ts';
import { Rehearsal, type Pace } from './rehearsal.ts';

/** The rehearsals that are being played in this process. After a restart nobody plays on; what was given stays. */
export class Rehearsals {
  readonly #deps: HallDeps;
  readonly #log: Log;
  readonly #pace: Pace | undefined;
  readonly #ending = new AbortController();
  readonly #playing = new Map<WorkshopId, Promise<void>>();

  constructor(deps: HallDeps, log: Log, pace?: Pace) {
    this.#deps = deps;
    this.#log = log;
    this.#pace = pace;
  }

  /** Made-up members enter the workshop and follow it from now on; once, however often it is asked for. */
  begin(workshop: WorkshopId): void {
    if (this.#playing.has(workshop)) return;
    const rehearsal = new Rehearsal(new Hall(this.#deps, workshop), this.#pace);
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
