import type { Problem } from '#lib/api/contract-types.ts';
import type { Result } from '#lib/api/result.ts';
import { Attempt } from './attempt.svelte.ts';
import type { CardStep } from './card-step.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** What a facilitator can ask for in any exercise with cards. */
export type CardVerb = 'reveal' | 'show' | 'hide' | 'restore';

/** The console's buttons of an exercise with cards. What a verb changes comes back by the agenda and the board. */
export class CardDesk<Verb extends string = never> {
  protected readonly session: WorkshopSession;
  protected readonly step: CardStep;
  readonly #attempt = new Attempt<CardVerb | Verb>();

  constructor(session: WorkshopSession, step: CardStep) {
    this.session = session;
    this.step = step;
  }

  get busy(): CardVerb | Verb | null {
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
    return this.do('reveal', () => this.api.reveal(this.id, this.step.id, 'cards'));
  }

  /** Lets the cards go on the projector: someone has looked whether one names a person. */
  show(): Promise<boolean> {
    return this.do('show', () => this.api.showOnWall(this.id, this.step.id));
  }

  /** Takes a card's text off the board, or puts it back. */
  hide(card: string, hidden: boolean): Promise<boolean> {
    return this.do('hide', () => this.api.hideCard(this.id, card, hidden));
  }

  /** Sets the board back to how it was when this step began. */
  restore(): Promise<boolean> {
    return this.do('restore', () => this.api.restoreBoard(this.id, this.step.id));
  }

  protected get api() {
    return this.session.deps.api;
  }

  protected get id(): string {
    return this.session.id;
  }

  protected async do(
    verb: CardVerb | Verb,
    call: () => Promise<Result<unknown>>,
  ): Promise<boolean> {
    return (await this.#attempt.run(verb, call)) !== null;
  }
}
