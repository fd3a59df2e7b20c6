import { reconnectDelayMs } from '#lib/sync/reconnect-delay.ts';

/** Does something again later, with growing delays, each phone at its own moment. */
export class Retry {
  readonly #random: () => number;
  #attempts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(random: () => number) {
    this.#random = random;
  }

  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  /** One at a time: takes the place of what was scheduled before. */
  schedule(again: () => void): void {
    clearTimeout(this.#timer);
    const delayMs = reconnectDelayMs(this.#attempts++, this.#random());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      again();
    }, delayMs);
  }

  /** It worked: the next failure starts with the shortest delay again. */
  reset(): void {
    this.stop();
    this.#attempts = 0;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
