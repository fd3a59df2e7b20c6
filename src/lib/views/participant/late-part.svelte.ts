import type { WorkshopSession } from '#lib/workshop/workshop-session.svelte.ts';

/**
 * A part of the page that is loaded when it is needed. Bad Wi-Fi swallows it: it is asked for again
 * when the network comes back. Some browsers never ask twice for a module that failed; with a
 * connection, the page is then loaded anew, and nothing is lost by that.
 */
export class LatePart<T> {
  readonly #load: () => Promise<T>;
  readonly #session: WorkshopSession;
  #value = $state.raw<T | null>(null);
  #hasFailed = $state.raw(false);
  #attempts = 0;

  constructor(session: WorkshopSession, load: () => Promise<T>) {
    this.#session = session;
    this.#load = load;
  }

  get value(): T | null {
    return this.#value;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Loads until the returned function is called. For `onMount`. */
  start(): () => void {
    void this.#attempt();
    const again = (): void => void (this.#hasFailed && this.#attempt());
    const stops = [this.#session.deps.device.page.onWake(again), this.#session.onLink(again)];
    return () => stops.forEach((stop) => stop());
  }

  /** Someone asks for it. */
  async retry(): Promise<void> {
    await this.#attempt();
    if (this.#hasFailed && this.#session.isOnline && this.#attempts > 2) location.reload();
  }

  async #attempt(): Promise<void> {
    const attempt = ++this.#attempts;
    try {
      const value = await this.#load();
      // An attempt that was overtaken may have been for something else.
      if (attempt === this.#attempts) this.#value = value;
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    }
  }
}
