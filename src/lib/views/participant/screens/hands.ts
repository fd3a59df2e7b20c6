/** So long after the last touch a screen may change by itself. */
const stillAfterMs = 1500;

/** What people do to a page with their hands, as far as it matters to a screen that wants to change by itself. */
export class Hands {
  readonly #now: () => number;
  readonly #down = new Set<number>();
  #touchedAt = -Infinity;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Whether nothing is held, and nothing was just pressed, typed or scrolled. */
  get areStill(): boolean {
    return this.#down.size === 0 && this.#now() - this.#touchedAt >= stillAfterMs;
  }

  /** Watches a page until the returned function is called. */
  watch(page: EventTarget): () => void {
    const stops = [
      this.#listen(page, ['pointerdown'], (id) => this.#down.add(id)),
      this.#listen(page, ['pointerup', 'pointercancel'], (id) => this.#down.delete(id)),
      this.#listen(page, ['keydown', 'scroll', 'wheel'], () => undefined),
    ];
    return () => stops.forEach((stop) => stop());
  }

  #listen(
    page: EventTarget,
    names: readonly string[],
    note: (pointer: number) => void,
  ): () => void {
    const heard = (event: Event): void => {
      note('pointerId' in event ? Number(event.pointerId) : 0);
      this.#touchedAt = this.#now();
    };
    const options = { capture: true, passive: true };
    for (const name of names) page.addEventListener(name, heard, options);
    return () => {
      for (const name of names) page.removeEventListener(name, heard, options);
      this.#down.clear();
    };
  }
}
