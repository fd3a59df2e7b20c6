import { untrack } from 'svelte';

/**
 * From a start to its end. Starting twice is starting once, and nothing read while starting is
 * followed: `$effect(() => x.start())` must not end and start again with every change.
 */
export class Lifetime {
  #end: (() => void) | null = null;

  get isRunning(): boolean {
    return this.#end !== null;
  }

  /** `start` returns what has to be done at the end. Returns the way to end. */
  begin(start: () => readonly (() => void)[]): () => void {
    if (this.#end) return this.#end;
    const endings = untrack(start);
    const end = (): void => {
      if (this.#end !== end) return;
      this.#end = null;
      endings.forEach((ending) => ending());
    };
    this.#end = end;
    return end;
  }

  end(): void {
    this.#end?.();
  }
}
