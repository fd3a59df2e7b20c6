import type * as Y from 'yjs';
import { readRelations, type DrawnRelations } from '#lib/documents/agenda-relations.ts';
import { writeHandedIn, writeOwnOrganisation, writeTie } from '#lib/documents/ballot-ties.ts';
import type { OrganisationId } from '#lib/domain/organisation.ts';
import { servedKinds } from '#lib/domain/step.ts';
import { stepsOf } from '#lib/domain/template.ts';
import type { TieLevel } from '#lib/domain/ties.ts';
import type { NewWorkshop, OpenedWorkshop, Problem } from '#lib/protocol/contract.ts';
import type { OrganisationView, RelationsView } from '#lib/protocol/relations-contract.ts';
import type { BrowserLike, Reply, RoomClient } from './browser-like.ts';
import { until } from './until.ts';
import type { Phone, World } from './workshop-world.ts';

/** A workshop in its step for relations: a facilitator, organisations by name, and one phone of each. */
export class RelationsRoom {
  readonly id: string;
  readonly code: string;
  readonly facilitator: BrowserLike;
  readonly opened: OpenedWorkshop;
  readonly phones: Phone[] = [];
  readonly #world: World;
  readonly #ballots = new Map<Phone, RoomClient>();
  readonly #ids = new Map<string, OrganisationId>();
  agenda!: RoomClient;

  private constructor(world: World, opened: { facilitator: BrowserLike } & OpenedWorkshop) {
    this.#world = world;
    this.opened = opened;
    this.id = opened.id;
    this.code = opened.code;
    this.facilitator = opened.facilitator;
  }

  static async open(
    world: World,
    organisations: readonly string[],
    phones = organisations.length,
    input: Partial<NewWorkshop> = {},
  ): Promise<RelationsRoom> {
    const members = organisations.map((name) => ({ name }));
    const network = { name: '가람 사회적경제협의회', members };
    const room = new RelationsRoom(world, await world.open({ network, ...input }));
    await room.send('PUT', 'steps', { steps: stepsOf('operating-120', false, servedKinds) });
    await room.send('POST', 'step', { step: 'relations' });
    room.agenda = await room.facilitator.connect(`${room.id}/agenda`).synced();
    await room.learnIds();
    for (const name of organisations.slice(0, phones)) await room.join(name);
    return room;
  }

  /** The ids that the server has given to names. */
  async learnIds(): Promise<void> {
    const { body } = await this.send<OrganisationView[]>('GET', 'organisations');
    for (const { id, name } of body) this.#ids.set(name, id as OrganisationId);
  }

  idOf(name: string): OrganisationId {
    const id = this.#ids.get(name);
    if (!id) throw new Error(`no organisation ${name}`);
    return id;
  }

  async join(organisation: string): Promise<Phone> {
    const phone = await this.#world.phone(this.code, `${organisation} 사람`, organisation);
    this.phones.push(phone);
    return phone;
  }

  send<T = Problem>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<Reply<T>> {
    return this.facilitator.send<T>(method, `/api/workshops/${this.id}/${path}`, body);
  }

  reveal = () => this.send('POST', 'reveal', { step: 'relations' });
  view = async () => (await this.send<RelationsView>('GET', 'relations')).body;

  /** Writes in someone's ballot and waits until it is durable. */
  async inBallot(phone: Phone, write: (doc: Y.Doc) => void): Promise<void> {
    const ballot = this.#ballots.get(phone) ?? (await phone.ballot());
    this.#ballots.set(phone, ballot);
    write(ballot.doc);
    await ballot.allSaved();
  }

  /** Says for `of` how it stands to others by name, and hands it in unless told otherwise. */
  async mark(
    phone: Phone,
    of: string,
    levels: Readonly<Record<string, TieLevel | null>>,
    isHandedIn = true,
  ): Promise<void> {
    await this.inBallot(phone, (doc) =>
      doc.transact(() => {
        writeOwnOrganisation(doc, this.idOf(of));
        for (const [name, level] of Object.entries(levels)) writeTie(doc, this.idOf(name), level);
        writeHandedIn(doc, isHandedIn);
      }),
    );
  }

  /** What everyone can see of the map. */
  get drawn(): DrawnRelations | null {
    return readRelations(this.agenda.doc, 'relations');
  }

  /** What the map says that one organisation says, by names. */
  said(of: string): Record<string, TieLevel> {
    const row = this.drawn?.claims.get(this.idOf(of)) ?? new Map();
    return Object.fromEntries(
      [...this.#ids].flatMap(([name, id]) => (row.has(id) ? [[name, row.get(id)!]] : [])),
    );
  }

  speaksFor = (count: number) =>
    until(() => this.drawn?.claims.size === count, `${count} organisations were on the map`);

  /** Stops the server and starts it again on the same store; phones open their ballots anew. */
  async restart(): Promise<void> {
    this.#ballots.clear();
    await this.#world.restart();
  }
}
