import { createLookbackApi } from '#lib/api/lookback-client.ts';
import { CardDesk } from './card-desk.svelte.ts';

/** The console's buttons of a look back: those of the cards, what it is about, and the review. */
export class LookbackDesk extends CardDesk<'about' | 'ask' | 'review'> {
  readonly #calls = createLookbackApi();

  /** Says what is looked back at; nothing takes the name away. */
  name(about: string | null): Promise<boolean> {
    return this.do('about', () => this.#calls.changeLookback(this.id, { about }));
  }

  /** Asks the questions about a joint project, or no longer. */
  ask(review: boolean): Promise<boolean> {
    return this.do('ask', () => this.#calls.changeLookback(this.id, { review }));
  }

  /** Shows the answers to them, for good (PRIV4). */
  showReview(): Promise<boolean> {
    return this.do('review', () => this.api.reveal(this.id, this.step.id, 'review'));
  }
}
