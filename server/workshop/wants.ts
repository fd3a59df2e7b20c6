import type * as Y from 'yjs';
import type { AgendaState } from '#lib/documents/agenda-doc.ts';
import {
  readWants,
  readWantsTally,
  writeWants,
  writeWantsTally,
} from '#lib/documents/agenda-wants.ts';
import { readBallotCards, readBallotDots } from '#lib/documents/ballot-wants.ts';
import { putCards } from '#lib/documents/board-cards.ts';
import { readWantsBoard } from '#lib/documents/board-wants.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import type { WantsCard } from '#lib/domain/wants-cards.ts';
import { countDots, dotBudget, tallyDots } from '#lib/domain/wants-dots.ts';
import { noWants, type VotedGroup, type WantsState, type WantsTally } from '#lib/domain/wants.ts';
import type { RevealPart } from '#lib/protocol/contract.ts';
import type { RoomName } from '#lib/protocol/room-name.ts';
import type { Random } from '../ops/ports.ts';
import type { Change, Contribution, WorkshopRecord } from '../storage/storage.ts';
import type { Rooms } from '../sync/rooms.ts';
import { smallestGroup } from '../tally/smallest-group.ts';
import { batchSize } from '../tally/frozen-step.ts';
import type { Ballots } from './ballots.ts';
import { createId } from './new-id.ts';
import type { SheetDesk } from './sheet-desk.ts';
import { shuffled } from './shuffle.ts';
import { WaitingCards, type CardsToRelease } from './waiting-cards.ts';

/** What the wants exercise needs of the workshop it belongs to. */
export interface WantsHost {
  readonly record: () => WorkshopRecord;
  readonly agenda: () => AgendaState;
  readonly ballots: Ballots;
  /** Those who are here now. */
  readonly participants: () => readonly ParticipantId[];
  /** What people wrote on paper. Laid out, never counted on (PRIV3). */
  readonly sheets: SheetDesk;
  readonly rooms: Rooms;
  readonly board: RoomName;
  readonly random: Random;
  /** One commit: the agenda's state, what else is stored, what else is written in the agenda. */
  readonly write: (
    change: Partial<AgendaState>,
    changes: readonly Change[],
    also: (doc: Y.Doc) => void,
  ) => Promise<void>;
}

export type WantsProblem =
  'too-few-writers' | 'not-revealed' | 'not-voting' | 'wants-counted' | 'too-few-groups';

/** A vote between fewer is none. */
const fewestGroups = 2;

/**
 * The wants exercise: when cards come on the board, and when dots are counted. What it stores of a ballot is which of
 * its own card ids were released, never which card on the board one became (PRIV5). Calls come one after the other.
 */
export class Wants {
  readonly #host: WantsHost;
  readonly #waiting = new WaitingCards();
  #state: WantsState = noWants;
  #tally: WantsTally | null = null;

  constructor(host: WantsHost) {
    this.#host = host;
  }

  get state(): WantsState {
    return this.#state;
  }

  get tally(): WantsTally | null {
    return this.#tally;
  }

  /** Whether ballots are to be noted: cards that come now are late ones. */
  get isRevealed(): boolean {
    return this.#state.part !== 'writing';
  }

  /** Takes over how the exercise stood before this process started. */
  async restore(
    step: string,
    agenda: Y.Doc,
    contributions: ReadonlyMap<ParticipantId, Contribution>,
  ): Promise<void> {
    this.#state = readWants(agenda);
    this.#tally = readWantsTally(agenda, step);
    this.#waiting.restore(contributions);
    if (this.isRevealed && !this.#host.record().purged) await this.#noteAll(step);
  }

  /** Of the two parts of the exercise, the cards or the dots. */
  reveal(step: string, part: RevealPart): Promise<'ok' | WantsProblem> {
    return part === 'dots' ? this.#count(step) : this.#layOut(step);
  }

  /**
   * Puts the cards on the board: under ids of their own, shuffled, without who wrote them or when. Refused while fewer
   * have written in a ballot of their own than the smallest group.
   */
  async #layOut(step: string): Promise<'ok' | WantsProblem> {
    if (this.isRevealed) return 'ok';
    await this.#noteAll(step);
    // Cards are there already where the process ended between the board's commit and the agenda's.
    if (!this.#waiting.isAnyReleased) {
      if (this.#waiting.writers < smallestGroup(this.#host.record())) return 'too-few-writers';
      await this.#release(step, this.#waiting.all);
    }
    const revealed = { ...this.#host.agenda().revealed, [step]: true as const };
    await this.#write({ ...noWants, part: 'grouping' }, { revealed });
    // What was committed while the cards were being laid out.
    await this.#noteAll(step);
    return 'ok';
  }

  /** Notes a ballot that was written to. Late cards enter by batches of ballots; a smaller remainder waits (PRIV4). */
  async note(step: string, participant: ParticipantId): Promise<void> {
    this.#waiting.note(participant, await this.#host.ballots.read(participant, readBallotCards));
    await this.#releaseBatch(step);
  }

  /** Notes a sheet that was typed in or corrected. */
  async noteSheet(step: string, sheet: ParticipantId, cards: readonly WantsCard[]): Promise<void> {
    this.#waiting.noteSheet(sheet, cards);
    await this.#releaseBatch(step);
  }

  async #releaseBatch(step: string): Promise<void> {
    const batch = this.#waiting.batch(batchSize(this.#host.record().minGroup));
    if (batch.length > 0) await this.#release(step, batch);
  }

  /** A ballot that is gone has no cards that wait; those on the board stay. */
  forget(participant: ParticipantId): void {
    this.#waiting.forget(participant);
  }

  /** The ballots are gone: what is on the board stays as it is. */
  freezeForGood(): void {
    this.#waiting.clear();
  }

  /** Opens the vote on the groups as they are now, or goes back to grouping; dots stay where they are, hidden. */
  async vote(open: boolean): Promise<'ok' | WantsProblem> {
    if (this.#state.part === 'writing') return 'not-revealed';
    if (this.#state.part === 'counted') return 'wants-counted';
    if ((this.#state.part === 'voting') === open) return 'ok';
    if (!open) return this.#write({ ...noWants, part: 'grouping' });
    const groups = await this.#groupsToVoteOn();
    if (groups.length < fewestGroups) return 'too-few-groups';
    return this.#write({ part: 'voting', groups, budget: dotBudget(groups.length) });
  }

  /** Counts the dots, once and for good. */
  async #count(step: string): Promise<'ok' | WantsProblem> {
    if (this.#state.part === 'counted') return 'ok';
    if (this.#state.part !== 'voting') return 'not-voting';
    const ids = this.#state.groups.map(({ id }) => id);
    const { budget } = this.#state;
    const ballots = await this.#readAll((doc) => readBallotDots(doc, ids, budget));
    const tally = tallyDots(countDots(ids, ballots.values()), smallestGroup(this.#host.record()));
    await this.#write({ ...this.#state, part: 'counted' }, {}, (doc) =>
      writeWantsTally(doc, step, tally),
    );
    this.#tally = tally;
    return 'ok';
  }

  async #groupsToVoteOn(): Promise<VotedGroup[]> {
    const { groups } = await this.#host.rooms.read(this.#host.board, readWantsBoard);
    return groups.flatMap(({ id, name, area, cards }) => {
      const shown = cards.filter(({ hidden }) => !hidden).map((card) => card.id);
      return shown.length > 0 ? [{ id, name, area, cards: shown }] : [];
    });
  }

  async #write(
    wants: WantsState,
    change: Partial<AgendaState> = {},
    also: (doc: Y.Doc) => void = () => undefined,
  ): Promise<'ok'> {
    await this.#host.write(change, [], (doc) => {
      writeWants(doc, wants);
      also(doc);
    });
    this.#state = wants;
    return 'ok';
  }

  #readAll<T>(read: (doc: Y.Doc) => T): Promise<Map<ParticipantId, T>> {
    return this.#host.ballots.readAll(this.#host.participants(), read);
  }

  async #noteAll(step: string): Promise<void> {
    const cards = await this.#readAll(readBallotCards);
    this.#waiting.forgetAll();
    for (const [participant, own] of cards) this.#waiting.note(participant, own);
    for (const [sheet, own] of this.#host.sheets.cards(step)) this.#waiting.noteSheet(sheet, own);
  }

  /** One commit: the cards on the board, and which of each ballot's and sheet's are there. */
  async #release(step: string, batch: readonly CardsToRelease[]): Promise<void> {
    const { random, rooms, board } = this.#host;
    const cards = shuffled(
      batch.flatMap(({ cards }) => cards.map(({ text }) => ({ id: createId(random), text }))),
      random,
    );
    const contributions = batch.map((part) => this.#contribution(step, part));
    await rooms.edit(board, (doc) => putCards(doc, cards), contributions);
    this.#waiting.take(batch);
  }

  #contribution(step: string, { from, released }: CardsToRelease): Change {
    const contribution = Object.fromEntries([...released].map((id) => [id, null]));
    const workshop = this.#host.record().id;
    return { kind: 'put-contribution', workshop, step, participant: from, contribution };
  }
}
