import type { Clock } from '../ops/ports.ts';

interface Bucket {
  /** tokens left at `at` */
  readonly left: number;
  readonly at: number;
}

interface BucketSize {
  readonly capacity: number;
  readonly perMinute: number;
  /** Buckets remembered at most. Beyond, the one untouched for longest is taken for refilled. */
  readonly maxKeys?: number;
}

/** One allowance per key: `capacity` at once, refilled by `perMinute`. A full bucket takes no memory for long. */
export class TokenBuckets {
  /** In the order of the last take, so that the front is the most refilled. */
  readonly #buckets = new Map<string, Bucket>();
  readonly #size: Required<BucketSize>;
  readonly #clock: Clock;

  constructor(size: BucketSize, clock: Clock) {
    this.#size = { maxKeys: 50_000, ...size };
    this.#clock = clock;
  }

  /** Takes one; false if there is none, and then nothing is taken. */
  take(key: string): boolean {
    const left = this.#left(key);
    if (left < 1) return false;
    this.#buckets.delete(key);
    this.#buckets.set(key, { left: left - 1, at: this.#clock() });
    this.#forget();
    return true;
  }

  isEmpty(key: string): boolean {
    return this.#left(key) < 1;
  }

  /** Whole seconds until there is one to take, at least 1. */
  secondsUntilNext(key: string): number {
    const missing = 1 - this.#left(key);
    return Math.max(1, Math.ceil((missing / this.#size.perMinute) * 60));
  }

  /** Buckets remembered now. */
  get size(): number {
    return this.#buckets.size;
  }

  #left(key: string): number {
    const bucket = this.#buckets.get(key);
    return bucket ? this.#refilled(bucket) : this.#size.capacity;
  }

  #refilled({ left, at }: Bucket): number {
    const minutes = Math.max(0, this.#clock() - at) / 60_000;
    return Math.min(this.#size.capacity, left + minutes * this.#size.perMinute);
  }

  /** Two at most per take, so that the map shrinks faster than it can grow and no take is slow. */
  #forget(): void {
    for (const [key, bucket] of this.#buckets.entries().take(2)) {
      const full = this.#refilled(bucket) >= this.#size.capacity;
      if (full || this.#buckets.size > this.#size.maxKeys) this.#buckets.delete(key);
    }
  }
}
