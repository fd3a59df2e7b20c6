import type { Clock } from '../ops/ports.ts';

/** How often something may be done: so many a second, and after a time of quiet a burst at once (LIM1). */
export class Allowance {
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #clock: Clock;
  #left: number;
  #at: number;

  constructor(perSecond: number, burst: number, clock: Clock) {
    this.#perSecond = perSecond;
    this.#burst = this.#left = burst;
    this.#clock = clock;
    this.#at = clock();
  }

  /** Whether one more is within the rate. */
  spend(): boolean {
    const now = this.#clock();
    const earned = (Math.max(0, now - this.#at) / 1000) * this.#perSecond;
    this.#left = Math.min(this.#burst, this.#left + earned) - 1;
    this.#at = now;
    return this.#left >= 0;
  }
}
