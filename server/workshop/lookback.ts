import type * as Y from 'yjs';
import {
  readLookback,
  readReview,
  writeLookback,
  writeReview,
} from '#lib/documents/agenda-lookback.ts';
import { readBallotAnswers } from '#lib/documents/ballot-doc.ts';
import type { AgendaState } from '#lib/documents/agenda-doc.ts';
import { readAnswers, type Answers } from '#lib/domain/answer.ts';
import type { OwnCard } from '#lib/domain/cards.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import {
  lookbackExercise,
  noLookback,
  reviewOf,
  type LookbackState,
} from '#lib/domain/lookback.ts';
import { reviewItemIds } from '#lib/domain/review.ts';
import type { RevealPart } from '#lib/protocol/contract.ts';
import type { Change, Contribution } from '../storage/storage.ts';
import { CardRelease, type ExerciseHost } from './card-release.ts';
import { Snapshots } from './snapshots.ts';

export type LookbackProblem =
  'too-few-writers' | 'not-revealed' | 'review-shown' | 'not-revealable';

/** What a facilitator sets; what is left out stays. */
export interface LookbackChange {
  readonly about?: string | null | undefined;
  readonly review?: boolean | undefined;
}

const reviewItems: ReadonlySet<string> = new Set(reviewItemIds);
const answersOf = (doc: Y.Doc): Answers => readAnswers(readBallotAnswers(doc), reviewItems);

/**
 * Looking back: when its cards come on the board, and when the answers to the questions about a joint project are
 * shown. The two are revealed apart, the cards first. Calls come one after the other.
 */
export class Lookback {
  readonly #host: ExerciseHost;
  readonly #cards: CardRelease;
  readonly #review: Snapshots;
  #state: LookbackState = noLookback;

  constructor(host: ExerciseHost) {
    this.#host = host;
    this.#cards = new CardRelease(host, lookbackExercise);
    this.#review = new Snapshots(
      {
        ...host,
        ballots: () => host.ballots.readAll(host.participants(), answersOf),
        sheets: (name) => host.sheets.answers(name),
        itemIds: () => reviewItemIds,
      },
      { write: writeReview, keep: () => undefined },
    );
  }

  get state(): LookbackState {
    return this.#state;
  }

  /** Whether ballots are to be noted: cards that come now are late ones. */
  get isRevealed(): boolean {
    return this.#state.part !== 'writing';
  }

  /** Takes over how it stood before this process started. */
  async restore(
    step: string,
    agenda: Y.Doc,
    contributionsTo: (step: string) => Promise<ReadonlyMap<ParticipantId, Contribution>>,
  ): Promise<void> {
    this.#state = readLookback(agenda);
    this.#cards.restore(await contributionsTo(step));
    if (this.isRevealed && !this.#host.record().purged) await this.#cards.noteAll(step);
    const review = readReview(agenda, reviewOf(step));
    if (!review) return;
    const { items, left } = review;
    await this.#review.restore(
      reviewOf(step),
      { items, left },
      await contributionsTo(reviewOf(step)),
    );
  }

  /** Names what is looked back at, and asks the questions or no longer; once they are shown, they stay. */
  async change({ about, review }: LookbackChange): Promise<'ok' | LookbackProblem> {
    const { state } = this;
    if (review === false && state.review === 'shown') return 'review-shown';
    const asked = review === undefined || state.review === 'shown' ? state.review : askedIf(review);
    return this.#write({
      ...state,
      about: about === undefined ? state.about : about,
      review: asked,
    });
  }

  /** Of its two parts, the cards or the review. Final; again does nothing. */
  async reveal(step: string, part: RevealPart): Promise<'ok' | LookbackProblem> {
    if (part === 'dots') return 'not-revealable';
    return part === 'review' ? this.#showReview(step) : this.#layOut(step);
  }

  async #layOut(step: string): Promise<'ok' | LookbackProblem> {
    if (this.isRevealed) return 'ok';
    return this.#cards.layOut(step, (change) =>
      this.#write({ ...this.#state, part: 'grouping' }, change),
    );
  }

  async #showReview(step: string): Promise<'ok' | LookbackProblem> {
    if (this.#state.review === 'shown') return 'ok';
    if (!this.isRevealed) return 'not-revealed';
    if (this.#state.review === 'off') return 'not-revealable';
    const shown: LookbackState = { ...this.#state, review: 'shown' };
    await this.#review.reveal(reviewOf(step), {}, (doc) => writeLookback(doc, shown));
    this.#state = shown;
    return 'ok';
  }

  /** Notes a ballot that was written to: late cards and changed answers enter by whole batches (PRIV4). */
  async note(step: string, participant: ParticipantId): Promise<void> {
    await this.#cards.note(step, participant);
    if (this.#review.isEmpty) return;
    await this.#review.note(participant, await this.#host.ballots.read(participant, answersOf));
  }

  /** Cards from paper that come once the others are there. */
  noteSheet(step: string, sheet: ParticipantId, cards: readonly OwnCard[]): Promise<void> {
    return this.#cards.noteSheet(step, sheet, cards);
  }

  /** Answers from paper; before the review is shown they wait with the others. */
  noteReviewSheet(sheet: ParticipantId, answers: Answers): Promise<void> {
    return this.#review.noteSheet(sheet, answers);
  }

  /** What is to be stored when what a ballot holds is deleted; what is on the board stays. */
  forget(participant: ParticipantId): Change[] {
    this.#cards.forget(participant);
    return this.#review.forget(participant);
  }

  /** The ballots are gone: what is shown stays as it is. */
  freezeForGood(): void {
    this.#cards.freezeForGood();
    this.#review.freezeForGood();
  }

  async #write(state: LookbackState, change: Partial<AgendaState> = {}): Promise<'ok'> {
    await this.#host.write(change, [], (doc) => writeLookback(doc, state));
    this.#state = state;
    return 'ok';
  }
}

const askedIf = (review: boolean): 'asked' | 'off' => (review ? 'asked' : 'off');
