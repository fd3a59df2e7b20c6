import { replaceState } from '$app/navigation';
import type { Problem } from '#lib/api/contract-types.ts';
import { isPassing } from '#lib/api/result.ts';

const againMs = 2000;

/** What an exchange needs of `Joining`: try the key, and say why it failed. */
export interface KeyExchange {
  open(key: string): Promise<boolean>;
  readonly problem: Problem | null;
}

/**
 * The key at the end of the link that a page was opened with. It is exchanged for the cookie and leaves the
 * address bar then: nobody shall read it from a mirrored screen, and a bookmark shall not carry it on.
 */
export class LinkEntrance {
  readonly #exchange: KeyExchange;
  #isPending = $state.raw(true);
  #problem = $state.raw<Problem | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(exchange: KeyExchange) {
    this.#exchange = exchange;
  }

  /** Takes the key of the address, and of the next one that is pasted into the same tab. For `onMount`. */
  start(): () => void {
    const take = () => void this.#take();
    addEventListener('hashchange', take);
    take();
    return () => {
      removeEventListener('hashchange', take);
      clearTimeout(this.#timer);
    };
  }

  /** True until it is known whether there is a key and whether it opens anything. */
  get isPending(): boolean {
    return this.#isPending;
  }

  /** Why the key did not open; while the server can't be reached, why it takes so long. */
  get problem(): Problem | null {
    return this.#problem;
  }

  async #take(): Promise<void> {
    clearTimeout(this.#timer);
    const key = location.hash.slice(1);
    if (key === '') return void (this.#isPending = false);
    this.#isPending = true;
    const opened = await this.#exchange.open(key);
    this.#problem = opened ? null : this.#exchange.problem;
    if (this.#problem && isPassing(this.#problem)) this.#takeAgain();
    else this.#finish();
  }

  #takeAgain(): void {
    this.#timer = setTimeout(() => void this.#take(), againMs);
  }

  #finish(): void {
    replaceState(location.pathname + location.search, {});
    this.#isPending = false;
  }
}
