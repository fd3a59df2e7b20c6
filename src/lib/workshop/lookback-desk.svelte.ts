import { createLookbackApi } from '#lib/api/lookback-client.ts';
import { CardDesk } from './card-desk.svelte.ts';

/** The console's buttons of a look back: those of the cards, what it is about, and the review. */
export class LookbackDesk extends CardDesk<'about' | 'ask' | 'review'> {
  readonly #calls = createLookbackApi();
  #last: Promise<unknown> = Promise.resolve();

  /** Says what is looked back at; nothing takes the name away. */
  name(about: string | null): Promise<boolean> {
    return this.#change('about', { about });
  }

  /** Asks the questions about a joint project, or no longer. */
  ask(review: boolean): Promise<boolean> {
    return this.#change('ask', { review });
  }

  /** Shows the answers to them, for good (PRIV4). */
  showReview(): Promise<boolean> {
    return this.do('review', () => this.api.reveal(this.id, this.step.id, 'review'));
  }

  /** One after the other: whoever leaves the name for the box below it has said both. */
  #change(
    verb: 'about' | 'ask',
    change: { readonly about?: string | null; readonly review?: boolean },
  ): Promise<boolean> {
    const next = this.#last.then(() =>
      this.do(verb, () => this.#calls.changeLookback(this.id, change)),
    );
    this.#last = next;
    return next;
  }
}
