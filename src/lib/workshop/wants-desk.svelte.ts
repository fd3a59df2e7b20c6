import type { Problem } from '#lib/api/contract-types.ts';
import type { Result } from '#lib/api/result.ts';
import { Attempt } from './attempt.svelte.ts';
import type { WantsStep } from './wants-step.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** What a facilitator can ask for in the wants exercise. */
export type WantsVerb = 'reveal' | 'show' | 'vote' | 'count' | 'hide' | 'restore';

/** The console's buttons of the wants exercise. What a verb changes comes back by the agenda and the board. */
export class WantsDesk {
  readonly #session: WorkshopSession;
  readonly #step: WantsStep;
  readonly #attempt = new Attempt<WantsVerb>();

  constructor(session: WorkshopSession, step: WantsStep) {
    this.#session = session;
    this.#step = step;
  }

  get busy(): WantsVerb | null {
    return this.#attempt.busy;
  }

  /** Why the last verb failed. */
  get problem(): Problem | null {
    return this.#attempt.problem;
  }

  dismissProblem(): void {
    this.#attempt.dismiss();
  }

  /** Lays everyone's cards on the board, for good (PRIV4). Refused while too few have written. */
  reveal(): Promise<boolean> {
    return this.#do('reveal', () => this.#api.reveal(this.#id, this.#step.id, 'cards'));
  }

  /** Lets the cards go on the projector: someone has looked whether one names a person. */
  show(): Promise<boolean> {
    return this.#do('show', () => this.#api.showOnWall(this.#id, this.#step.id));
  }

  /** Opens the vote on the groups as they are now, or goes back to grouping. */
  vote(open: boolean): Promise<boolean> {
    return this.#do('vote', () => this.#api.vote(this.#id, this.#step.id, open));
  }

  /** Counts the dots, for good. */
  count(): Promise<boolean> {
    return this.#do('count', () => this.#api.reveal(this.#id, this.#step.id, 'dots'));
  }

  /** Takes a card's text off the board, or puts it back. */
  hide(card: string, hidden: boolean): Promise<boolean> {
    return this.#do('hide', () => this.#api.hideCard(this.#id, card, hidden));
  }

  /** Sets the board back to how it was when this step began. */
  restore(): Promise<boolean> {
    return this.#do('restore', () => this.#api.restoreBoard(this.#id, this.#step.id));
  }

  get #api() {
    return this.#session.deps.api;
  }

  get #id(): string {
    return this.#session.id;
  }

  async #do(verb: WantsVerb, call: () => Promise<Result<null>>): Promise<boolean> {
    return (await this.#attempt.run(verb, call)) !== null;
  }
}
