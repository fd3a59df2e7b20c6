import { cardsOf, leftCards, type TalkChange } from '#lib/domain/talk.ts';
import type { AssessmentView } from '#lib/protocol/contract.ts';
import type { SeatRecord } from '../storage/storage.ts';
import type { Agenda, OverDays, UnknownStep } from './agenda.ts';
import type { Boardwork } from './boardwork.ts';
import type { TalkResult } from './talk.ts';
import type { WhileOpen } from './turns.ts';

/** The room has not opened each card of its talk. */
export interface CardsLeft {
  readonly left: number;
}

export type MoveResult = 'ok' | UnknownStep | OverDays | CardsLeft;
export type FinishResult = 'ok' | UnknownStep | CardsLeft;

/** What a talk needs of the workshop it belongs to. */
export interface TalkDeskHost {
  readonly agenda: Agenda;
  readonly boardwork: Boardwork;
  readonly assessment: () => AssessmentView | null;
  readonly itemIds: () => readonly string[];
  readonly answering: () => readonly SeatRecord[];
  readonly whileOpen: WhileOpen;
}

/**
 * The room's talk, and when it is done: once each of its cards was open for all. The lockstep stays soft: nobody is
 * held back, but a talk that was left before does not count as done, and what was left stays noted.
 */
export class TalkDesk {
  readonly #host: TalkDeskHost;

  constructor(host: TalkDeskHost) {
    this.#host = host;
  }

  /** Opens a card for all, or lets the room talk in circles. Only of what is revealed. */
  change(change: TalkChange): Promise<TalkResult | 'closed'> {
    const { agenda, assessment, itemIds, answering, whileOpen } = this.#host;
    return whileOpen(() => agenda.changeTalk(change, assessment() ? itemIds() : null, answering()));
  }

  /** What keeps a talk from being done; null where nothing does, and over days, where nobody opens cards for all. */
  leftOf(id: string): CardsLeft | null {
    const left = this.#left(id);
    return left.length === 0 ? null : { left: left.length };
  }

  /** Moves the room. `whenDone`: not on from a talk that is not done; without, what is left of it is noted. */
  async moveTo(step: string, whenDone: boolean): Promise<MoveResult> {
    const { agenda, boardwork } = this.#host;
    if (!agenda.isOnward(step)) return boardwork.moveTo(step);
    const left = this.#left(agenda.state.step);
    if (whenDone && left.length > 0) return { left: left.length };
    return boardwork.moveTo(step, left);
  }

  #left(id: string): readonly string[] {
    const { agenda, assessment } = this.#host;
    const step = agenda.step(id);
    if (step?.kind !== 'talk' || agenda.days) return [];
    return leftCards(agenda.talk, cardsOf(assessment()?.talkFirst ?? [], step.minutes));
  }
}
