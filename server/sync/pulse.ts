/**
 * The shortest time between two turns. Each turn costs a way to the storage thread and an fsync, whoever wrote; 20
 * rooms of 30 people write some 600 times a second, and what comes within this time shares them.
 */
const apartMs = 3;

/**
 * When rooms take their turns. After a time of quiet at once, at the end of this turn of the event loop; under load some ms
 * apart and all rooms together, so that what they commit shares one transaction.
 */
export class Pulse {
  #waiting: (() => void)[] = [];
  #lastAt = -Infinity;

  /** Resolves at the next beat. All who wait for the same one go on in the same turn of the event loop. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#waiting.push(resolve) === 1) this.#schedule();
    });
  }

  #schedule(): void {
    const leftMs = this.#lastAt + apartMs - performance.now();
    if (leftMs > 0) setTimeout(() => this.#beat(), leftMs);
    else setImmediate(() => this.#beat());
  }

  #beat(): void {
    this.#lastAt = performance.now();
    for (const goOn of this.#waiting.splice(0)) goOn();
  }
}
