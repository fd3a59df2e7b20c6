import {
  addOwnCard,
  changeOwnCard,
  readOwnCards,
  removeOwnCard,
} from '#lib/documents/ballot-cards.ts';
import { cardMapsOf } from '#lib/documents/card-maps.ts';
import { mostInAll, type CardExercise, type CardSide } from '#lib/domain/card-exercise.ts';
import { cardProblem, hasRoomFor, readCards, type OwnCard } from '#lib/domain/cards.ts';
import type { LineProblem } from '#lib/domain/text.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { CardStep } from './card-step.svelte.ts';
import type { MyBallot } from './my-ballot.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** Why a card was not taken. `shut`: nothing may be written now. */
export type CardRefusal = LineProblem | 'full' | 'shut';

/** One person's cards of an exercise, in their ballot: nobody else sees them (PRIV1). */
export class MyCards {
  readonly exercise: CardExercise;
  readonly #ballot: MyBallot;
  readonly #step: CardStep;
  readonly #drafts: WorkshopSession['deps']['device']['tabSlots'];
  readonly #draftSlot: string;
  readonly #cards: DocValue<readonly OwnCard[]>;

  constructor(
    session: WorkshopSession,
    ballot: MyBallot,
    step: CardStep,
    exercise: CardExercise,
    slot = 'card',
  ) {
    this.exercise = exercise;
    this.#ballot = ballot;
    this.#step = step;
    this.#drafts = session.deps.device.tabSlots;
    this.#draftSlot = `ieumpan/${slot}/${session.id}/${ballot.seatId}`;
    this.#cards = ballot.follow((doc) => readOwnCards(doc, exercise));
  }

  get mayWrite(): boolean {
    return this.#ballot.mayAnswer;
  }

  /** Done with this part of the step. */
  get isFinished(): boolean {
    return this.#ballot.isFinished(this.#step.finishing);
  }

  /** Said, and not heard by the server yet. */
  get isFinishWaiting(): boolean {
    return this.#ballot.isFinishWaiting;
  }

  finish(isFinished: boolean): Promise<void> {
    return this.#ballot.finish(this.#step.finishing, isFinished);
  }

  /** In the order they were written. */
  get cards(): readonly OwnCard[] {
    return this.#cards.current;
  }

  /** How many more may be written, of one side or in all. */
  left(side?: CardSide): number {
    const own = side ? this.cards.filter((card) => card.side === side) : this.cards;
    return (side ? this.exercise.mostCards : mostInAll(this.exercise)) - own.length;
  }

  /** Takes a whole card, as a new one or in place of one; null if it was taken. */
  put(text: string, inPlaceOf?: string, side?: CardSide): CardRefusal | null {
    const problem = cardProblem(text) ?? this.#whyNot(inPlaceOf, side);
    if (problem) return problem;
    this.#ballot.write((doc) => {
      if (inPlaceOf === undefined) addOwnCard(doc, this.exercise, text, side);
      else changeOwnCard(doc, this.exercise, inPlaceOf, text);
    });
    return null;
  }

  remove(card: string): boolean {
    return this.#ballot.write((doc) => removeOwnCard(doc, this.exercise, card));
  }

  /** What was typed and not handed over yet: over a reload, in this tab alone. */
  readDraft(side?: CardSide): string {
    return this.#drafts.read(this.#slotOf(side)) ?? '';
  }

  keepDraft(text: string, side?: CardSide): void {
    this.#drafts.write(this.#slotOf(side), text.trim() === '' ? null : text);
  }

  /** ROLE2, DUR3: cards that the server did not take and that are not here in the same words. */
  get lost(): readonly OwnCard[] {
    const { cards } = this;
    const kept = this.#ballot.lostIn(cardMapsOf(this.exercise).ballot);
    return readCards(kept, this.exercise).filter(
      ({ text, side }) => !cards.some((card) => card.text === text && card.side === side),
    );
  }

  /** Writes the lost cards again, as far as there is room. */
  putBackLost(): void {
    const refused = this.lost.filter(({ text, side }) => this.put(text, undefined, side) !== null);
    if (refused.length === 0) this.dismissLost();
  }

  dismissLost(): void {
    this.#ballot.dismissLost();
  }

  #slotOf(side: CardSide | undefined): string {
    return side ? `${this.#draftSlot}/${side}` : this.#draftSlot;
  }

  #whyNot(inPlaceOf: string | undefined, side: CardSide | undefined): CardRefusal | null {
    if (!this.mayWrite) return 'shut';
    const hasRoom = hasRoomFor(this.cards, side, this.exercise);
    return inPlaceOf === undefined && !hasRoom ? 'full' : null;
  }
}
