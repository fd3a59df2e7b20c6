import { createSubscriber } from 'svelte/reactivity';

/**
 * A value outside of Svelte, as Svelte sees it: reading `current` in markup or an effect follows it.
 * Read once per change however many read it; read anew each time where nothing follows it, so it is
 * never stale in an event handler. Do not wrap it in `$derived` in a class: outside of effects that
 * would be computed once and kept.
 */
export class Watched<T> {
  readonly #read: () => T;
  readonly #subscribe: () => void;
  #isFollowed = false;
  #cached: { readonly value: T } | null = null;

  /** `listen` calls back after each change and returns the way to stop. */
  constructor(listen: (changed: () => void) => () => void, read: () => T) {
    this.#read = read;
    this.#subscribe = createSubscriber((update) => {
      this.#isFollowed = true;
      this.#cached = null;
      const stop = listen(() => {
        this.#cached = null;
        update();
      });
      return () => {
        stop();
        this.#isFollowed = false;
        this.#cached = null;
      };
    });
  }

  get current(): T {
    this.#subscribe();
    if (!this.#isFollowed) return this.#read();
    this.#cached ??= { value: this.#read() };
    return this.#cached.value;
  }
}
