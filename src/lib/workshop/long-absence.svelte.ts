import type { WorkshopSession } from './workshop-session.svelte.ts';

/** A connection that has been gone for so long that people should know. A blink of the Wi-Fi is not worth a word. */
export class LongAbsence {
  readonly #session: WorkshopSession;
  readonly #patienceMs: number;
  #isLong = $state.raw(false);
  // Derived, so that each attempt to come back does not start the waiting anew.
  readonly #isOnline = $derived.by(() => this.#session.isOnline);

  constructor(session: WorkshopSession, patienceMs: number) {
    this.#session = session;
    this.#patienceMs = patienceMs;
  }

  /** Watches the connection. For a `$effect`, which calls it again when the connection comes or goes. */
  watch(): (() => void) | undefined {
    this.#isLong = false;
    if (this.#isOnline) return;
    const timer = setTimeout(() => (this.#isLong = true), this.#patienceMs);
    return () => clearTimeout(timer);
  }

  get isLong(): boolean {
    return this.#isLong;
  }
}
