import type * as Y from 'yjs';
import type { OpenedWorkshop, Problem } from '#lib/protocol/contract.ts';
import type { BrowserLike, Reply, RoomClient } from './browser-like.ts';
import type { Phone, World } from './workshop-world.ts';

/** A workshop in a test: its facilitator, its phones with their ballots, and the agenda as everyone sees it. */
export class ExerciseRoom {
  readonly id: string;
  readonly code: string;
  readonly facilitator: BrowserLike;
  readonly opened: OpenedWorkshop;
  readonly world: World;
  readonly phones: Phone[] = [];
  readonly #ballots = new Map<Phone, RoomClient>();
  agenda!: RoomClient;

  protected constructor(world: World, opened: { facilitator: BrowserLike } & OpenedWorkshop) {
    this.world = world;
    this.opened = opened;
    this.id = opened.id;
    this.code = opened.code;
    this.facilitator = opened.facilitator;
  }

  /** Someone comes in. */
  protected async enter(name: string, organisation?: string): Promise<Phone> {
    const phone = await this.world.phone(this.code, name, organisation);
    this.phones.push(phone);
    return phone;
  }

  /** A call of the facilitator's. */
  send<T = Problem>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<Reply<T>> {
    return this.facilitator.send<T>(method, `/api/workshops/${this.id}/${path}`, body);
  }

  /** Writes in someone's ballot and waits until it is durable. */
  async inBallot(phone: Phone, write: (doc: Y.Doc) => void): Promise<void> {
    const ballot = this.#ballots.get(phone) ?? (await phone.ballot());
    this.#ballots.set(phone, ballot);
    write(ballot.doc);
    await ballot.allSaved();
  }

  /** Stops the server and starts it again on the same store; phones open their ballots anew. */
  async restart(): Promise<void> {
    this.#ballots.clear();
    await this.world.restart();
  }
}
