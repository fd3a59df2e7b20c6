/**
 * A value that may be held: while a finger is on what it shows, others' changes wait, so that nothing
 * moves from under it. What came meanwhile is shown when it is let go.
 */
export class Steady<T> {
  readonly #read: () => T;
  #held = $state.raw<{ readonly value: T } | null>(null);

  constructor(read: () => T) {
    this.#read = read;
  }

  get current(): T {
    return this.#held ? this.#held.value : this.#read();
  }

  get isHeld(): boolean {
    return this.#held !== null;
  }

  hold(): void {
    this.#held ??= { value: this.#read() };
  }

  release(): void {
    this.#held = null;
  }
}
