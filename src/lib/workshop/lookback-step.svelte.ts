import { readLookback, readReview } from '#lib/documents/agenda-lookback.ts';
import { reviewOf, type LookbackState } from '#lib/domain/lookback.ts';
import type { RevealedReview } from '#lib/domain/review.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import { CardStep } from './card-step.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** How a look back stands, followed. */
export class LookbackStep extends CardStep {
  readonly #of: WorkshopSession;
  readonly #state: DocValue<LookbackState>;
  readonly #review: DocValue<RevealedReview | null>;

  constructor(session: WorkshopSession) {
    super(session, 'retrospective');
    this.#of = session;
    this.#state = session.follow(readLookback);
    this.#review = session.follow((doc) => readReview(doc, reviewOf(this.id)));
  }

  get state(): LookbackState {
    return this.#state.current;
  }

  /** The review as it was shown; null before. */
  get review(): RevealedReview | null {
    return this.#review.current;
  }

  /** How many have answered the questions of the review. */
  get reviewed(): number {
    return this.#of.progress.finished[reviewOf(this.id)] ?? 0;
  }
}
