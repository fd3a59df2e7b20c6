import type * as Y from 'yjs';
import { writeOnWall } from '#lib/documents/agenda-wall.ts';
import { voteOf } from '#lib/domain/finishable.ts';
import type { Step } from '#lib/domain/step.ts';
import { boardMapsOfPeople } from '#lib/domain/policy.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import type { RevealPart } from '#lib/protocol/contract.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { Agenda, OverDays, UnknownStep } from './agenda.ts';
import type { BoardCare, NoSnapshot, UnknownCard } from './board.ts';
import type { Seats } from './seats.ts';
import type { Exercises } from './exercises.ts';
import type { Lookback, LookbackChange, LookbackProblem } from './lookback.ts';
import type { Wants, WantsProblem } from './wants.ts';
import type { InTurn, WhileOpen } from './turns.ts';

/** Where cards lie. */
const cardMaps: ReadonlySet<string> = new Set([
  'placing',
  'groups',
  'lookbackPlacing',
  'lookbackGroups',
]);

/** What boardwork needs of the workshop it belongs to: acts are done one after the other, some only before the close. */
export interface BoardworkHost {
  readonly agenda: Agenda;
  readonly exercises: Exercises;
  readonly seats: Seats;
  readonly care: BoardCare;
  readonly rooms: Rooms;
  readonly inTurn: InTurn;
  readonly whileOpen: WhileOpen;
}

/** What a facilitator does with what lies on the board, and what everyone may read of it. */
export class Boardwork {
  readonly #host: BoardworkHost;

  constructor(host: BoardworkHost) {
    this.#host = host;
  }

  get wants(): Wants {
    return this.#host.exercises.wants;
  }

  get lookback(): Lookback {
    return this.#host.exercises.lookback;
  }

  /** Moves the room to a step, which begins with a snapshot of the board (SAFE1). */
  async moveTo(step: string, left: readonly string[] = []): Promise<'ok' | UnknownStep | OverDays> {
    const { agenda, care } = this.#host;
    const isNew =
      agenda.step(step) !== undefined && step !== agenda.state.step && agenda.days === null;
    if (isNew) await care.keepSnapshot(step);
    return agenda.moveTo(step, left);
  }

  /** Reveals cards or dots. Where no room moves, the work on the cards begins here, with its snapshot (SAFE1). */
  async reveal(
    { id, kind }: Pick<Step, 'id' | 'kind'>,
    part: RevealPart,
  ): Promise<'ok' | WantsProblem | LookbackProblem> {
    const { agenda, care } = this.#host;
    const exercise = kind === 'wants' ? this.wants : this.lookback;
    if (agenda.days && !exercise.isRevealed) await care.keepSnapshot(id);
    return exercise.reveal(id, part);
  }

  /** A ballot was written to: cards that come now are late ones (PRIV4). */
  async noteBallot(participant: ParticipantId): Promise<void> {
    const { agenda } = this.#host;
    const { wants, lookback } = this;
    const [wanting, looking] = [agenda.stepOfKind('wants'), agenda.stepOfKind('retrospective')];
    if (wanting && wants.isRevealed) await wants.note(wanting.id, participant);
    if (looking && lookback.isRevealed) await lookback.note(looking.id, participant);
  }

  /** Opens the vote on the groups of a wants step, or goes back to grouping. */
  vote(step: string, open: boolean): Promise<'ok' | UnknownStep | WantsProblem | 'closed'> {
    const { agenda, seats, whileOpen } = this.#host;
    const { wants } = this;
    return whileOpen(async () => {
      if (agenda.step(step)?.kind !== 'wants') return 'unknown-step';
      const before = wants.state.part;
      const result = await wants.vote(open);
      // Whoever had voted on other groups has not voted on these: the room sees how many have.
      if (wants.state.part === 'voting' && before !== 'voting') await seats.startOver(voteOf(step));
      return result;
    });
  }

  /** Names what a look back is about, and asks the questions of the review or no longer. */
  changeLookback(change: LookbackChange): Promise<'ok' | UnknownStep | LookbackProblem | 'closed'> {
    const { agenda, whileOpen } = this.#host;
    return whileOpen<'ok' | UnknownStep | LookbackProblem>(async () =>
      agenda.stepOfKind('retrospective') ? this.lookback.change(change) : 'unknown-step',
    );
  }

  /** Lets the revealed cards go on the projector: a facilitator has looked whether one names a person. */
  showOnWall(step: string): Promise<'ok' | UnknownStep | WantsProblem | 'closed'> {
    const { agenda, whileOpen } = this.#host;
    return whileOpen<'ok' | UnknownStep | WantsProblem>(async () => {
      const kind = agenda.step(step)?.kind;
      if (kind !== 'wants' && kind !== 'retrospective') return 'unknown-step';
      const exercise = kind === 'wants' ? this.wants : this.lookback;
      if (!exercise.isRevealed) return 'not-revealed';
      await agenda.write({}, [], (doc) => writeOnWall(doc, step));
      return 'ok';
    });
  }

  /** Also after the close: a card that names someone may be noticed late. */
  hideCard(card: string, hidden: boolean): Promise<'ok' | UnknownCard> {
    return this.#host.inTurn(() => this.#host.care.hide(card, hidden));
  }

  restore(step: string): Promise<'ok' | NoSnapshot | 'closed'> {
    const { agenda, care, whileOpen } = this.#host;
    // Over days people talk and plan while cards are grouped: setting the cards back leaves that be.
    return whileOpen(() => care.restore(step, agenda.days ? cardMaps : boardMapsOfPeople));
  }

  /** What a reader finds in the agenda document, as committed. */
  readAgenda<T>(read: (doc: Y.Doc) => T): Promise<T> {
    const { rooms, care } = this.#host;
    return rooms.read({ kind: 'agenda', workshop: care.room.workshop }, read);
  }

  /** Writes in the agenda document what no phone reads, also after the close. */
  writeAgenda(write: (doc: Y.Doc) => void): Promise<void> {
    const { inTurn, agenda } = this.#host;
    return inTurn(() => agenda.write({}, [], write));
  }

  /** What a reader finds on the board, as committed. */
  read<T>(read: (doc: Y.Doc) => T): Promise<T> {
    return this.#host.rooms.read(this.#host.care.room, read);
  }
}
