import { readIsOnWall } from '#lib/documents/agenda-wall.ts';
import type { CardExercise } from '#lib/domain/card-exercise.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** The step that an exercise with cards is done in, followed. An agenda has one of a kind at most. */
export class CardStep {
  readonly #session: WorkshopSession;
  readonly #kind: CardExercise['kind'];
  readonly #isOnWall: DocValue<boolean>;

  constructor(session: WorkshopSession, kind: CardExercise['kind']) {
    this.#session = session;
    this.#kind = kind;
    this.#isOnWall = session.follow((doc) => readIsOnWall(doc, this.id));
  }

  get id(): string {
    return this.#session.steps.find(({ kind }) => kind === this.#kind)?.id ?? this.#kind;
  }

  /** Whether the cards may be seen on the projector. */
  get isOnWall(): boolean {
    return this.#isOnWall.current;
  }

  /** What is finished in this part. */
  get finishing(): string {
    return this.id;
  }

  /** How many have said that they are done with this part. */
  get finished(): number {
    return this.#session.progress.finished[this.finishing] ?? 0;
  }

  get joined(): number {
    return this.#session.progress.joined;
  }
}
