/** Those who want to hear of a change. One who stops while others are called is not called again. */
export class Listeners {
  readonly #listeners = new Set<() => void>();

  /** Returns the way to stop. */
  add(listener: () => void): () => void {
    // A new function, so that the same one added twice is two listeners.
    const own = (): void => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  call(): void {
    for (const listener of [...this.#listeners]) if (this.#listeners.has(listener)) listener();
  }
}
