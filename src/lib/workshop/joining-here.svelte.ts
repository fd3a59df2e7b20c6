import type { Joined, Problem } from '#lib/api/contract-types.ts';
import { Attempt } from './attempt.svelte.ts';
import type { NewPerson } from './joining.svelte.ts';
import { tryWith, type Tried } from './secret.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** The next person joins on a browser that someone is already in on: no code is needed. */
export class JoiningHere {
  readonly #session: WorkshopSession;
  readonly #attempt = new Attempt<'join'>();
  #tried: Tried | null = null;

  constructor(session: WorkshopSession) {
    this.#session = session;
  }

  get isBusy(): boolean {
    return this.#attempt.busy !== null;
  }

  get problem(): Problem | null {
    return this.#attempt.problem;
  }

  /** Null if it did not work. Then the same person again is the same seat, if there is one. */
  async join(person: NewPerson): Promise<Joined | null> {
    const { deps, id } = this.#session;
    const organisation = person.organisation?.trim() ? person.organisation : null;
    const own = { ...person, organisation };
    this.#tried = tryWith(this.#tried, JSON.stringify(own));
    const input = { ...own, key: this.#tried.key };
    const joined = await this.#attempt.run('join', () => deps.api.joinHere(id, input));
    if (joined) this.#tried = null;
    return joined?.value ?? null;
  }
}
