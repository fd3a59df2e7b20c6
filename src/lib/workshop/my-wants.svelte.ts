import { readBallotDots, writeDots } from '#lib/documents/ballot-wants.ts';
import { inSeededOrder } from '#lib/domain/seeded-order.ts';
import { dotsGiven, maxDotsPerGroup, type Dots } from '#lib/domain/wants-dots.ts';
import { wantsExercise, type VotedGroup } from '#lib/domain/wants.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { MyBallot } from './my-ballot.svelte.ts';
import { MyCards } from './my-cards.svelte.ts';
import type { WantsStep } from './wants-step.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** One person's wishes and dots, in their ballot: nobody else sees them (PRIV1). */
export class MyWants extends MyCards {
  readonly #session: WorkshopSession;
  readonly #ballot: MyBallot;
  readonly #step: WantsStep;
  /** Which dots count follows from the agenda too, so a reading of the ballot alone can't be kept. */
  readonly #readDots: DocValue<(groups: readonly string[], budget: number) => Dots>;

  constructor(session: WorkshopSession, ballot: MyBallot, step: WantsStep) {
    super(session, ballot, step, wantsExercise);
    this.#session = session;
    this.#ballot = ballot;
    this.#step = step;
    this.#readDots = ballot.follow(
      (doc) => (groups, budget) => readBallotDots(doc, groups, budget),
    );
  }

  /** The vote has opened while this phone looked on, maybe anew: nobody is done with it yet, as the server has it. */
  startVote(): void {
    this.#session.noteFinished(this.#ballot.seatId, this.#step.finishing, false);
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

  get #dots(): Dots {
    const { groups, budget } = this.#step.state;
    return this.#readDots.current(
      groups.map(({ id }) => id),
      budget,
    );
  }
}

const isDotCount = (dots: number): dots is 0 | 1 | 2 =>
  Number.isInteger(dots) && dots >= 0 && dots <= maxDotsPerGroup;
