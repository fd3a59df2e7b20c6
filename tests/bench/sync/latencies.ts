const bucketMs = 0.1;
const maxMs = 60_000;

/** Times in buckets of a tenth of a millisecond: a million a second cost nothing to speak of. */
export class Latencies {
  readonly #buckets = new Uint32Array(maxMs / bucketMs + 1);
  #count = 0;
  #top = 0;

  get count(): number {
    return this.#count;
  }

  add(ms: number): void {
    const bucket = Math.max(0, Math.min(this.#buckets.length - 1, Math.floor(ms / bucketMs)));
    this.#buckets[bucket]! += 1;
    this.#count += 1;
    if (bucket > this.#top) this.#top = bucket;
  }

  /** The upper end of the bucket that holds the `share` quantile; null if nothing was added. */
  quantile(share: number): number | null {
    let left = Math.max(1, Math.ceil(this.#count * share));
    for (let bucket = 0; bucket <= this.#top; bucket += 1) {
      left -= this.#buckets[bucket]!;
      if (left <= 0 && this.#count > 0) return (bucket + 1) * bucketMs;
    }
    return null;
  }

  clear(): void {
    this.#buckets.fill(0, 0, this.#top + 1);
    this.#count = this.#top = 0;
  }
}
