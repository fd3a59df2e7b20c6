import type { CardStep } from './card-step.svelte.ts';
import { ExerciseDesk } from './exercise-desk.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** What a facilitator can ask for in any exercise with cards. */
export type CardVerb = 'reveal' | 'show' | 'hide' | 'restore';

/** The console's buttons of an exercise with cards. What a verb changes comes back by the agenda and the board. */
export class CardDesk<Verb extends string = never> extends ExerciseDesk<CardVerb | Verb> {
  protected readonly step: CardStep;

  constructor(session: WorkshopSession, step: CardStep) {
    super(session);
    this.step = step;
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
}
