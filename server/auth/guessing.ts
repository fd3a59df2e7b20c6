import type { Limits } from '#lib/protocol/limits.ts';
import type { Clock } from '../ops/ports.ts';
import { TokenBuckets } from './token-buckets.ts';

/**
 * Stops the guessing of six-digit codes without hurting a hall that joins from one address: failures
 * are counted, per address, never right joins. The long keys can't be guessed, so they are never refused.
 */
export class Guesses {
  readonly #failures: TokenBuckets;
  /** The end of the queue of each address that is looking a code up. */
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(
    limits: Pick<Limits, 'maxGuesses' | 'guessesForgivenPerMinute'>,
    clock: Clock,
    maxKeys?: number,
  ) {
    const { maxGuesses: capacity, guessesForgivenPerMinute: perMinute } = limits;
    this.#failures = new TokenBuckets({ capacity, perMinute, maxKeys }, clock);
  }

  /**
   * Looks a six-digit code up unless the address has failed too often. One at a time per address:
   * else a thousand guesses sent at once would all be looked up before the first is counted.
   */
  lookUp<T>(address: string, find: () => Promise<T | null>): Promise<T | null | 'too-many-tries'> {
    return this.#inTurn(address, async () => {
      if (this.#failures.isEmpty(address)) return 'too-many-tries';
      const found = await find();
      if (found === null) this.fail(address);
      return found;
    });
  }

  /** Counts a wrong code or key. */
  fail(address: string): void {
    this.#failures.take(address);
  }

  secondsUntilNext(address: string): number {
    return this.#failures.secondsUntilNext(address);
  }

  async #inTurn<T>(address: string, act: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(address) ?? Promise.resolve()).then(act, act);
    this.#turns.set(address, turn);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(address) === turn) this.#turns.delete(address);
    }
  }
}
