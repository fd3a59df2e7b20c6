import {
  addCard,
  changeCard,
  readBallotCards,
  readBallotDots,
  removeCard,
  writeDots,
} from '#lib/documents/ballot-wants.ts';
import { inSeededOrder } from '#lib/domain/seeded-order.ts';
import type { LineProblem } from '#lib/domain/text.ts';
import { cardProblem, maxCards, readCards, type WantsCard } from '#lib/domain/wants-cards.ts';
import { dotsGiven, maxDotsPerGroup, type Dots } from '#lib/domain/wants-dots.ts';
import type { VotedGroup } from '#lib/domain/wants.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { MyBallot } from './my-ballot.svelte.ts';
import type { WantsStep } from './wants-step.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** Why a card was not taken. `shut`: nothing may be written now. */
export type CardRefusal = LineProblem | 'full' | 'shut';

/** One person's cards and dots, in their ballot: nobody else sees them (PRIV1). */
export class MyWants {
  readonly #session: WorkshopSession;
  readonly #ballot: MyBallot;
  readonly #step: WantsStep;
  readonly #drafts: WorkshopSession['deps']['device']['tabSlots'];
  readonly #draftSlot: string;
  readonly #cards: DocValue<readonly WantsCard[]>;
  /** Which dots count follows from the agenda too, so a reading of the ballot alone can't be kept. */
  readonly #readDots: DocValue<(groups: readonly string[], budget: number) => Dots>;

  constructor(session: WorkshopSession, ballot: MyBallot, step: WantsStep) {
    this.#session = session;
    this.#ballot = ballot;
    this.#step = step;
    this.#drafts = session.deps.device.tabSlots;
    this.#draftSlot = `ieumpan/card/${session.id}/${ballot.seatId}`;
    this.#cards = ballot.follow(readBallotCards);
    this.#readDots = ballot.follow(
      (doc) => (groups, budget) => readBallotDots(doc, groups, budget),
    );
  }

  get mayWrite(): boolean {
    return this.#ballot.mayAnswer;
  }

  /** Done with this part: with writing, or with the vote. */
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

  /** The vote has opened while this phone looked on, maybe anew: nobody is done with it yet, as the server has it. */
  startVote(): void {
    this.#session.noteFinished(this.#ballot.seatId, this.#step.finishing, false);
  }

  /** In the order they were written. */
  get cards(): readonly WantsCard[] {
    return this.#cards.current;
  }

  /** Takes a whole card, as a new one or in place of one; null if it was taken. */
  put(text: string, inPlaceOf?: string): CardRefusal | null {
    const problem = cardProblem(text) ?? this.#whyNot(inPlaceOf);
    if (problem) return problem;
    this.#ballot.write((doc) => {
      if (inPlaceOf === undefined) addCard(doc, text);
      else changeCard(doc, inPlaceOf, text);
    });
    return null;
  }

  remove(card: string): boolean {
    return this.#ballot.write((doc) => removeCard(doc, card));
  }

  /** What was typed and not handed over yet: over a reload, in this tab alone. */
  readDraft(): string {
    return this.#drafts.read(this.#draftSlot) ?? '';
  }

  keepDraft(text: string): void {
    this.#drafts.write(this.#draftSlot, text.trim() === '' ? null : text);
  }

  /** What is voted on, in this person's own order: nothing wins by standing first. */
  get groups(): readonly VotedGroup[] {
    return inSeededOrder(this.#ballot.participantId, this.#step.state.groups);
  }

  dotsFor(group: string): number {
    return this.#dots.get(group) ?? 0;
  }

  get dotsLeft(): number {
    return this.#step.state.budget - dotsGiven(this.#dots);
  }

  /** Gives a group so many dots in all. False, and nothing is done, over the budget or what one group may have. */
  giveDots(group: string, dots: number): boolean {
    const isKnown = this.#step.state.groups.some(({ id }) => id === group);
    if (!isKnown || !isDotCount(dots) || this.#step.state.part !== 'voting') return false;
    if (dots - this.dotsFor(group) > this.dotsLeft) return false;
    return this.#ballot.write((doc) => writeDots(doc, group, dots));
  }

  /** ROLE2, DUR3: cards that the server did not take and that are not here in the same words. */
  get lost(): readonly WantsCard[] {
    const { cards } = this;
    return readCards(this.#ballot.lostIn('cards')).filter(
      ({ text }) => !cards.some((card) => card.text === text),
    );
  }

  /** Writes the lost cards again, as far as there is room. */
  putBackLost(): void {
    const refused = this.lost.filter(({ text }) => this.put(text) !== null);
    if (refused.length === 0) this.dismissLost();
  }

  dismissLost(): void {
    this.#ballot.dismissLost();
  }

  get #dots(): Dots {
    const { groups, budget } = this.#step.state;
    return this.#readDots.current(
      groups.map(({ id }) => id),
      budget,
    );
  }

  #whyNot(inPlaceOf: string | undefined): CardRefusal | null {
    if (!this.mayWrite) return 'shut';
    return inPlaceOf === undefined && this.cards.length >= maxCards ? 'full' : null;
  }
}

const isDotCount = (dots: number): dots is 0 | 1 | 2 =>
  Number.isInteger(dots) && dots >= 0 && dots <= maxDotsPerGroup;
