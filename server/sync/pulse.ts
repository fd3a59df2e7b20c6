/**
 * The time between two turns that is kept under load. Each turn costs a way to the storage thread and an fsync, whoever
 * wrote; 20 rooms of 30 people write some 600 times a second, and what comes within this time shares them.
 */
const apartMs = 5;
/** How far turns may run ahead of that: what a few people write is not held back, though some of it comes close together. */
const aheadMs = 20;

/**
 * When rooms take their turns. As a rule at once, at the end of this turn of the event loop; under lasting load some ms apart
 * and all rooms together, so that what they commit shares one transaction.
 */
export class Pulse {
  #waiting: (() => void)[] = [];
  /** when the beats so far would have ended, had they always been apart */
  #spentUntil = -Infinity;

  /** Resolves at the next beat. All who wait for the same one go on in the same turn of the event loop. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#waiting.push(resolve) === 1) this.#schedule();
    });
  }

  #schedule(): void {
    const leftMs = this.#spentUntil - aheadMs - performance.now();
    if (leftMs > 0) setTimeout(() => this.#beat(), leftMs);
    else setImmediate(() => this.#beat());
  }

  #beat(): void {
    this.#spentUntil = Math.max(this.#spentUntil, performance.now()) + apartMs;
    for (const goOn of this.#waiting.splice(0)) goOn();
  }
}
