import { readBallotAnswers, writeAnswer } from '#lib/documents/ballot-doc.ts';
import type { Answer } from '#lib/domain/answer.ts';
import { lookbackExercise, reviewOf } from '#lib/domain/lookback.ts';
import { reviewItemIds, type ReviewItemId } from '#lib/domain/review.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { LookbackStep } from './lookback-step.svelte.ts';
import type { MyBallot } from './my-ballot.svelte.ts';
import { MyCards } from './my-cards.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** One person's cards and answers about what was done, in their ballot: nobody else sees them (PRIV1). */
export class MyLookback extends MyCards {
  readonly #ballot: MyBallot;
  readonly #step: LookbackStep;
  readonly #answers: DocValue<ReadonlyMap<string, Answer>>;

  constructor(session: WorkshopSession, ballot: MyBallot, step: LookbackStep) {
    super(session, ballot, step, lookbackExercise, 'lookback');
    this.#ballot = ballot;
    this.#step = step;
    this.#answers = ballot.follow(readBallotAnswers);
  }

  answerTo(item: ReviewItemId): Answer | null {
    return this.#answers.current.get(item) ?? null;
  }

  /** How many of the questions have an answer. */
  get answered(): number {
    return reviewItemIds.filter((id) => this.answerTo(id) !== null).length;
  }

  answer(item: ReviewItemId, answer: Answer): boolean {
    return this.#ballot.write((doc) => writeAnswer(doc, item, answer));
  }

  /** Done with the questions, which are apart from the cards. */
  get isReviewFinished(): boolean {
    return this.#ballot.isFinished(reviewOf(this.#step.id));
  }

  finishReview(isFinished: boolean): Promise<void> {
    return this.#ballot.finish(reviewOf(this.#step.id), isFinished);
  }
}
