import type * as Y from 'yjs';
import type { AgendaState } from '#lib/documents/agenda-doc.ts';
import {
  readWants,
  readWantsTally,
  writeWants,
  writeWantsTally,
} from '#lib/documents/agenda-wants.ts';
import { readBallotDots } from '#lib/documents/ballot-wants.ts';
import { wantsBoard } from '#lib/documents/board-wants.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import type { OwnCard } from '#lib/domain/cards.ts';
import { countDots, dotBudget, readDots, tallyVote, type Dots } from '#lib/domain/wants-dots.ts';
import {
  noWants,
  wantsExercise,
  type VotedGroup,
  type WantsState,
  type WantsTally,
} from '#lib/domain/wants.ts';
import { leavingGroup } from '#lib/report/leaving.ts';
import { dotsThatLeave } from '#lib/report/leaving-dots.ts';
import type { RevealPart } from '#lib/protocol/contract.ts';
import type { Contribution } from '../storage/storage.ts';
import { smallestGroup } from '../tally/smallest-group.ts';
import { CardRelease, type ExerciseHost } from './card-release.ts';

export type WantsProblem =
  'too-few-writers' | 'not-revealed' | 'not-voting' | 'wants-counted' | 'too-few-groups';

/** A vote between fewer is none. */
const fewestGroups = 2;

/** The wants exercise: when cards come on the board, and when dots are counted. Calls come one after the other. */
export class Wants {
  readonly #host: ExerciseHost;
  readonly #cards: CardRelease;
  #state: WantsState = noWants;
  #tally: WantsTally | null = null;

  constructor(host: ExerciseHost) {
    this.#host = host;
    this.#cards = new CardRelease(host, wantsExercise);
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
    this.#cards.restore(contributions);
    if (this.isRevealed && !this.#host.record().purged) await this.#cards.noteAll(step);
  }

  /** Of the two parts of the exercise, the cards or the dots. */
  reveal(step: string, part: RevealPart): Promise<'ok' | WantsProblem> {
    return part === 'dots' ? this.#count(step) : this.#layOut(step);
  }

  async #layOut(step: string): Promise<'ok' | WantsProblem> {
    if (this.isRevealed) return 'ok';
    return this.#cards.layOut(step, (change) =>
      this.#write({ ...noWants, part: 'grouping' }, change),
    );
  }

  /** Notes a ballot that was written to: its cards are late ones. */
  note(step: string, participant: ParticipantId): Promise<void> {
    return this.#cards.note(step, participant);
  }

  /** Notes a sheet that was typed in or corrected. */
  noteSheet(step: string, sheet: ParticipantId, cards: readonly OwnCard[]): Promise<void> {
    return this.#cards.noteSheet(step, sheet, cards);
  }

  /** A ballot that is gone has no cards that wait; those on the board stay. */
  forget(participant: ParticipantId): void {
    this.#cards.forget(participant);
  }

  /** The ballots are gone: what is on the board stays as it is. */
  freezeForGood(): void {
    this.#cards.freezeForGood();
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
    const { ballots: all, participants } = this.#host;
    const ballots = await all.readAll(participants(), (doc) => readBallotDots(doc, ids, budget));
    const sheets = this.#host.sheets
      .dots(step)
      .map((dots) => readDots(Object.entries(dots), ids, budget));
    const tally = this.#tallyOf(ids, [...ballots.values()], sheets);
    await this.#write({ ...this.#state, part: 'counted' }, {}, (doc) =>
      writeWantsTally(doc, step, tally),
    );
    this.#tally = tally;
    return 'ok';
  }

  /** PRIV3: sheets are counted, never counted on, neither in the room nor for what may leave it. */
  #tallyOf(ids: readonly string[], own: readonly Dots[], sheets: readonly Dots[]): WantsTally {
    const tally = tallyVote(ids, own, sheets, smallestGroup(this.#host.record()));
    if (!tally.paper) return tally;
    const leaving = dotsThatLeave(countDots(ids, own), leavingGroup);
    return { ...tally, leaving: [...leaving] };
  }

  async #groupsToVoteOn(): Promise<VotedGroup[]> {
    const { groups } = await this.#host.rooms.read(this.#host.board, wantsBoard.read);
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
}
