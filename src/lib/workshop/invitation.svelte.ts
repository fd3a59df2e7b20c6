import type { Links, Problem } from '#lib/api/contract-types.ts';
import { isPassing } from '#lib/api/result.ts';
import { Lifetime } from './lifetime.ts';
import { Retry } from './retry.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** The code and links that let others in, for the console and the projector. Read again when the workshop closes: they die then. */
export class Invitation {
  readonly #session: WorkshopSession;
  readonly #lifetime = new Lifetime();
  readonly #retry: Retry;
  #links = $state.raw<Links | null>(null);
  #problem = $state.raw<Problem | null>(null);
  #wasClosed: boolean | null = null;

  constructor(session: WorkshopSession) {
    this.#session = session;
    this.#retry = new Retry(() => session.deps.device.random());
  }

  /** Follows the workshop until the returned function is called. For `onMount` or `$effect`. */
  start(): () => void {
    return this.#lifetime.begin(() => {
      this.#wasClosed = null;
      this.#check();
      return [this.#session.onAgenda(() => this.#check()), () => this.#retry.stop()];
    });
  }

  /** Null until they are here. */
  get links(): Links | null {
    return this.#links;
  }

  get problem(): Problem | null {
    return this.#problem;
  }

  #check(): void {
    if (this.#session.closed === this.#wasClosed) return;
    this.#wasClosed = this.#session.closed;
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    const result = await this.#session.deps.api.readLinks(this.#session.id);
    if (!this.#lifetime.isRunning) return;
    this.#problem = result.ok ? null : result.problem;
    if (result.ok) this.#links = result.value;
    if (result.ok) this.#retry.reset();
    else if (isPassing(result.problem)) this.#retry.schedule(() => void this.#fetch());
  }
}
