import { readWants, readWantsTally } from '#lib/documents/agenda-wants.ts';
import { voteOf } from '#lib/domain/finishable.ts';
import type { WantsState, WantsTally } from '#lib/domain/wants.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import { CardStep } from './card-step.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** How the wants exercise stands, followed. */
export class WantsStep extends CardStep {
  readonly #state: DocValue<WantsState>;
  readonly #tally: DocValue<WantsTally | null>;

  constructor(session: WorkshopSession) {
    super(session, 'wants');
    this.#state = session.follow(readWants);
    this.#tally = session.follow((doc) => readWantsTally(doc, this.id));
  }

  get state(): WantsState {
    return this.#state.current;
  }

  /** The counted dots; null before. */
  get tally(): WantsTally | null {
    return this.#tally.current;
  }

  /** The writing, or the vote. */
  override get finishing(): string {
    const isVote = this.state.part === 'voting' || this.state.part === 'counted';
    return isVote ? voteOf(this.id) : this.id;
  }
}
