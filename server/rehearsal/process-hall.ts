import type * as Y from 'yjs';
import type { AgendaState } from '#lib/documents/agenda-doc.ts';
import { readTalk } from '#lib/documents/talk-state.ts';
import type { ParticipantId, SeatId, WorkshopId } from '#lib/domain/id.ts';
import type { Step } from '#lib/domain/step.ts';
import type { Organisation } from '#lib/domain/organisation.ts';
import type { Stage } from '#lib/domain/stage.ts';
import type { WantsState } from '#lib/domain/wants.ts';
import { deriveSecret } from '../auth/credentials.ts';
import type { Member } from '../demo/cast.ts';
import { readBallotAnswers } from '#lib/documents/ballot-doc.ts';
import { readBallotCards } from '#lib/documents/ballot-wants.ts';
import { nothingGiven, type Given, type Hall } from './hall.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { Workshops } from '../workshop/workshops.ts';

export interface ProcessHallDeps {
  readonly workshops: Workshops;
  readonly rooms: Rooms;
}

/** A made-up member's place in the workshop. */
export interface Place {
  readonly seat: SeatId;
  readonly participant: ParticipantId;
}

/** A hall in this process: the same rooms, the same reveals. Its members write only while people could. */
export class ProcessHall implements Hall<Place> {
  readonly #deps: ProcessHallDeps;
  readonly #id: WorkshopId;

  constructor(deps: ProcessHallDeps, id: WorkshopId) {
    this.#deps = deps;
    this.#id = id;
  }

  /** Null when it is over: closed, deleted, or let go by this process because nobody has looked for long. */
  get #workshop(): Workshop | null {
    const workshop = this.#deps.workshops.loaded(this.#id);
    return !workshop || workshop.isRemoved || workshop.agenda().closed ? null : workshop;
  }

  get isOn(): boolean {
    return this.#workshop !== null;
  }

  get isOpen(): boolean {
    return this.#workshop?.isOpen ?? false;
  }

  get stage(): Stage | null {
    return this.#workshop?.record.stage ?? null;
  }

  get agenda(): AgendaState | null {
    return this.#workshop?.agenda() ?? null;
  }

  get steps(): readonly Step[] {
    const { steps, step } = this.agenda ?? { steps: [], step: '' };
    return this.#workshop?.gathering.days ? steps : steps.filter(({ id }) => id === step);
  }

  get wants(): WantsState | null {
    return this.#workshop?.boardwork.wants.state ?? null;
  }

  get organisations(): readonly Organisation[] {
    return this.#workshop?.relations.organisations ?? [];
  }

  /** Over days nobody opens a card for all: they write on the first. */
  async card(): Promise<string | null> {
    const workshop = this.#workshop;
    if (workshop?.gathering.days) return workshop.assessment()?.talkFirst[0] ?? null;
    const { item } = await this.#deps.rooms.read({ kind: 'agenda', workshop: this.#id }, readTalk);
    return item;
  }

  /**
   * Null if there is no room for one more. A made-up member's key is derived from what the store holds, so that the same
   * member comes back after a restart; there is nobody whose name and ballot must stay apart (PRIV5).
   */
  async join({ name, organisation }: Member, index: number): Promise<Place | null> {
    const workshop = this.#workshop;
    if (!workshop) return null;
    const key = deriveSecret(workshop.record.facilitatorHash, `rehearsal/${index}`);
    const joined = await workshop.admission.join({ name, organisation, observer: false }, key);
    if (typeof joined === 'string' || !joined.participantId) return null;
    return { seat: joined.seat.id, participant: joined.participantId };
  }

  async given({ seat, participant }: Place): Promise<Given> {
    const workshop = this.#workshop;
    if (!workshop) return nothingGiven;
    const finished = workshop.seats().find(({ id }) => id === seat)?.finished ?? {};
    const ballot = { kind: 'ballot', workshop: this.#id, participant } as const;
    const given = await this.#deps.rooms.read(ballot, (doc) => ({
      answered: [...readBallotAnswers(doc).keys()],
      cards: readBallotCards(doc).map(({ text }) => text),
    }));
    return { finished: Object.keys(finished), ...given };
  }

  async finish({ seat }: Place, step: string): Promise<void> {
    await this.#workshop?.finish(seat, step, true);
  }

  async inBallot({ participant }: Place, write: (doc: Y.Doc) => void): Promise<void> {
    const workshop = this.#workshop;
    if (!workshop?.isOpen) return;
    await this.#deps.rooms.edit({ kind: 'ballot', workshop: this.#id, participant }, write);
    workshop.noteBallot(participant);
  }

  async onBoard(write: (doc: Y.Doc) => void): Promise<void> {
    if (this.isOpen) await this.#deps.rooms.edit({ kind: 'board', workshop: this.#id }, write);
  }
}
