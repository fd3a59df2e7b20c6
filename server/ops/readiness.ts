import type { Storage } from '../storage/storage.ts';
import type { Clock } from './ports.ts';

/** Phones come back within ten seconds, so that by then one of them has tried again. */
const doubtMs = 15_000;

/**
 * Whether people may be sent here: the server stays, and its store takes what they write. A store may take the smallest
 * write and still be full, so what it says of itself counts only where it has not just refused one of theirs. Such a
 * doubt ends by itself: a server that nobody is sent to would never be tried again.
 */
export class Readiness {
  readonly #storage: Pick<Storage, 'ping'>;
  readonly #clock: Clock;
  #failedAt: number | null = null;
  #isEnding = false;

  constructor(storage: Pick<Storage, 'ping'>, clock: Clock) {
    this.#storage = storage;
    this.#clock = clock;
  }

  noteCommit(): void {
    this.#failedAt = null;
  }

  noteFailure(): void {
    this.#failedAt = this.#clock();
  }

  noteEnding(): void {
    this.#isEnding = true;
  }

  /** Rejects with the reason if this server is not ready. */
  async check(): Promise<void> {
    if (this.#isEnding) throw new Error('The server is going down.');
    if (this.#failedAt !== null && this.#clock() - this.#failedAt < doubtMs)
      throw new Error('The store has just refused a write.');
    await this.#storage.ping();
  }
}
