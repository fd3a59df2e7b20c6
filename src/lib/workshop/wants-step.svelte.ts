import { readIsOnWall } from '#lib/documents/agenda-wall.ts';
import { readWants, readWantsTally } from '#lib/documents/agenda-wants.ts';
import { voteOf } from '#lib/domain/finishable.ts';
import type { WantsState, WantsTally } from '#lib/domain/wants.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** How the wants exercise stands, followed. */
export class WantsStep {
  readonly #session: WorkshopSession;
  readonly #state: DocValue<WantsState>;
  readonly #tally: DocValue<WantsTally | null>;
  readonly #isOnWall: DocValue<boolean>;

  constructor(session: WorkshopSession) {
    this.#session = session;
    this.#state = session.follow(readWants);
    this.#tally = session.follow((doc) => readWantsTally(doc, this.id));
    this.#isOnWall = session.follow((doc) => readIsOnWall(doc, this.id));
  }

  /** Of the step that the exercise is done in. An agenda has one at most. */
  get id(): string {
    return this.#session.steps.find(({ kind }) => kind === 'wants')?.id ?? 'wants';
  }

  get state(): WantsState {
    return this.#state.current;
  }

  /** The counted dots; null before. */
  get tally(): WantsTally | null {
    return this.#tally.current;
  }

  /** Whether the cards may be seen on the projector. */
  get isOnWall(): boolean {
    return this.#isOnWall.current;
  }

  /** What is finished in this part: the writing, or the vote. */
  get finishing(): string {
    const isVote = this.state.part === 'voting' || this.state.part === 'counted';
    return isVote ? voteOf(this.id) : this.id;
  }

  /** How many have said that they are done with this part. */
  get finished(): number {
    return this.#session.progress.finished[this.finishing] ?? 0;
  }

  get joined(): number {
    return this.#session.progress.joined;
  }
}
