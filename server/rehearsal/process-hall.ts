import type * as Y from 'yjs';
import type { AgendaState } from '#lib/documents/agenda-doc.ts';
import { readTalk } from '#lib/documents/talk-state.ts';
import type { ParticipantId, SeatId, WorkshopId } from '#lib/domain/id.ts';
import type { Step } from '#lib/domain/step.ts';
import type { Stage } from '#lib/domain/stage.ts';
import type { WantsState } from '#lib/domain/wants.ts';
import { createSecret } from '../auth/credentials.ts';
import type { Member } from '../demo/cast.ts';
import type { Hall } from './hall.ts';
import type { Clock, Random } from '../ops/ports.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { Workshops } from '../workshop/workshops.ts';

export interface ProcessHallDeps {
  readonly workshops: Workshops;
  readonly rooms: Rooms;
  readonly clock: Clock;
  readonly random: Random;
}

/** A made-up member's place in the workshop. */
export interface Place {
  readonly seat: SeatId;
  readonly participant: ParticipantId;
}

/** A rehearsal goes on for so long while nobody looks. */
const patienceMs = 10 * 60 * 1000;

/** A hall in this process: the same rooms, the same reveals. Its members write only while people could. */
export class ProcessHall implements Hall<Place> {
  readonly #deps: ProcessHallDeps;
  readonly #id: WorkshopId;
  #seenAt: number;

  constructor(deps: ProcessHallDeps, id: WorkshopId) {
    this.#deps = deps;
    this.#id = id;
    this.#seenAt = deps.clock();
  }

  /** Null when it is over: closed, deleted, let go by this process, or left alone for long. */
  get #workshop(): Workshop | null {
    const { workshops, rooms, clock } = this.#deps;
    if (rooms.connectionsOf(this.#id).length > 0) this.#seenAt = clock();
    const workshop = workshops.loaded(this.#id);
    const isOver = !workshop || workshop.isRemoved || workshop.agenda().closed;
    return isOver || clock() - this.#seenAt > patienceMs ? null : workshop;
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

  /** The step that the room is in. */
  get step(): Step | null {
    const { steps, step } = this.agenda ?? { steps: [], step: '' };
    return steps.find(({ id }) => id === step) ?? null;
  }

  get wants(): WantsState | null {
    return this.#workshop?.boardwork.wants.state ?? null;
  }

  async card(): Promise<string | null> {
    const { item } = await this.#deps.rooms.read({ kind: 'agenda', workshop: this.#id }, readTalk);
    return item;
  }

  /** Null if there is no room for one more. */
  async join({ name, organisation }: Member): Promise<Place | null> {
    const person = { name, organisation, observer: false };
    const joined = await this.#workshop?.join(person, createSecret(this.#deps.random));
    if (!joined || typeof joined === 'string' || !joined.participantId) return null;
    return { seat: joined.seat.id, participant: joined.participantId };
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
