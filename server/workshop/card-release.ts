import type { AgendaState } from '#lib/documents/agenda-doc.ts';
import { readOwnCards } from '#lib/documents/ballot-cards.ts';
import { putCards } from '#lib/documents/board-cards.ts';
import type { CardExercise } from '#lib/domain/card-exercise.ts';
import type { OwnCard } from '#lib/domain/cards.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import type { RoomName } from '#lib/protocol/room-name.ts';
import { leavingGroup } from '#lib/report/leaving.ts';
import type { Random } from '../ops/ports.ts';
import type { Change, Contribution, WorkshopRecord } from '../storage/storage.ts';
import type { Rooms } from '../sync/rooms.ts';
import { batchSize } from '../tally/frozen-step.ts';
import { smallestGroup } from '../tally/smallest-group.ts';
import type { AgendaWriter } from './agenda-writer.ts';
import type { Ballots } from './ballots.ts';
import { createId } from './new-id.ts';
import type { SheetDesk } from './sheet-desk.ts';
import { shuffled } from './shuffle.ts';
import { WaitingCards, type CardsToRelease } from './waiting-cards.ts';

/** Of the cards that are laid out at the reveal none is late. */
const nobody: ReadonlySet<ParticipantId> = new Set();

/** What an exercise with cards needs of the workshop it belongs to. */
export interface ExerciseHost extends AgendaWriter {
  readonly record: () => WorkshopRecord;
  readonly ballots: Ballots;
  /** Those who are here now. */
  readonly participants: () => readonly ParticipantId[];
  /** What people wrote on paper. Laid out, never counted on (PRIV3). */
  readonly sheets: SheetDesk;
  readonly rooms: Rooms;
  readonly board: RoomName;
  readonly random: Random;
}

/**
 * How the cards of an exercise come from ballots on the board: all at once at the reveal, late ones by batches (PRIV4).
 * What it stores of a ballot is which of its own card ids were released, never which card on the board one became
 * (PRIV5). Calls come one after the other.
 */
export class CardRelease {
  readonly #host: ExerciseHost;
  readonly #exercise: CardExercise;
  readonly #waiting: WaitingCards;

  constructor(host: ExerciseHost, exercise: CardExercise) {
    this.#host = host;
    this.#exercise = exercise;
    this.#waiting = new WaitingCards(exercise);
  }

  /** Takes over what was released before this process started. */
  restore(contributions: ReadonlyMap<ParticipantId, Contribution>): void {
    this.#waiting.restore(contributions);
  }

  /**
   * Puts the cards on the board: under ids of their own, shuffled, without who wrote them or when. Refused while fewer
   * have written in a ballot of their own than the smallest group. `reveal` commits that they are there.
   */
  async layOut(
    step: string,
    reveal: (change: Partial<AgendaState>) => Promise<unknown>,
  ): Promise<'ok' | 'too-few-writers'> {
    await this.noteAll(step);
    // Cards are there already where the process ended between the board's commit and the agenda's.
    if (!this.#waiting.isAnyReleased) {
      if (this.#waiting.writers < smallestGroup(this.#host.record())) return 'too-few-writers';
      await this.#release(step, this.#waiting.all, nobody);
    }
    await reveal({ revealed: { ...this.#host.agenda().revealed, [step]: true } });
    // What was committed while the cards were being laid out.
    await this.noteAll(step);
    return 'ok';
  }

  /** Notes all ballots and sheets as they are now. */
  async noteAll(step: string): Promise<void> {
    const { ballots, participants, sheets } = this.#host;
    const cards = await ballots.readAll(participants(), (doc) => readOwnCards(doc, this.#exercise));
    this.#waiting.forgetAll();
    for (const [participant, own] of cards) this.#waiting.note(participant, own);
    for (const [sheet, own] of sheets.cards(step)) this.#waiting.noteSheet(sheet, own);
  }

  /** Notes a ballot that was written to. Late cards enter by batches of ballots; a smaller remainder waits (PRIV4). */
  async note(step: string, participant: ParticipantId): Promise<void> {
    const read = this.#host.ballots.read(participant, (doc) => readOwnCards(doc, this.#exercise));
    this.#waiting.note(participant, await read);
    await this.#releaseBatch(step);
  }

  /** Notes a sheet that was typed in or corrected. */
  async noteSheet(step: string, sheet: ParticipantId, cards: readonly OwnCard[]): Promise<void> {
    this.#waiting.noteSheet(sheet, cards);
    await this.#releaseBatch(step);
  }

  /** A ballot that is gone has no cards that wait; those on the board stay. */
  forget(participant: ParticipantId): void {
    this.#waiting.forget(participant);
  }

  /** The ballots are gone: what is on the board stays as it is. */
  freezeForGood(): void {
    this.#waiting.clear();
  }

  async #releaseBatch(step: string): Promise<void> {
    const batch = this.#waiting.batch(batchSize(this.#host.record().minGroup));
    if (batch.length > 0)
      await this.#release(step, batch, this.#waiting.lateAfter(batch, leavingGroup));
  }

  /** One commit: the cards on the board, and which of each ballot's and sheet's are there. */
  async #release(
    step: string,
    batch: readonly CardsToRelease[],
    late: ReadonlySet<ParticipantId>,
  ): Promise<void> {
    const { random, rooms, board } = this.#host;
    const all = batch.flatMap(({ cards }) => cards);
    const cards = shuffled(
      all.map((card) => ({ ...card, id: createId(random) })),
      random,
    );
    const kept = this.#waiting.kept(batch, late);
    const contributions = [...kept].map(([from, ids]) => this.#contribution(step, from, ids));
    const isLate = late.size > 0;
    await rooms.edit(board, (doc) => putCards(doc, cards, this.#exercise, isLate), contributions);
    this.#waiting.take(batch, late);
  }

  #contribution(step: string, participant: ParticipantId, ids: readonly string[]): Change {
    const contribution = Object.fromEntries(ids.map((id) => [id, null]));
    const workshop = this.#host.record().id;
    return { kind: 'put-contribution', workshop, step, participant, contribution };
  }
}
