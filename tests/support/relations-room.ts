import { readRelations, type DrawnRelations } from '#lib/documents/agenda-relations.ts';
import { writeHandedIn, writeOwnOrganisation, writeTie } from '#lib/documents/ballot-ties.ts';
import type { OrganisationId } from '#lib/domain/organisation.ts';
import { stepsOf } from '#lib/domain/template.ts';
import type { TieLevel } from '#lib/domain/ties.ts';
import type { NewWorkshop } from '#lib/protocol/contract.ts';
import type { OrganisationView, RelationsView } from '#lib/protocol/relations-contract.ts';
import { ExerciseRoom } from './exercise-room.ts';
import { until } from './until.ts';
import type { Phone, World } from './workshop-world.ts';

/** A workshop in its step for relations: a facilitator, organisations by name, and one phone of each. */
export class RelationsRoom extends ExerciseRoom {
  readonly #ids = new Map<string, OrganisationId>();

  static async open(
    world: World,
    organisations: readonly string[],
    phones = organisations.length,
    input: Partial<NewWorkshop> = {},
  ): Promise<RelationsRoom> {
    const members = organisations.map((name) => ({ name }));
    const network = { name: '가람 사회적경제협의회', members };
    const room = new RelationsRoom(world, await world.open({ network, ...input }));
    await room.send('PUT', 'steps', { steps: stepsOf('operating-120') });
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

  join = (organisation: string): Promise<Phone> => this.enter(`${organisation} 사람`, organisation);

  reveal = () => this.send('POST', 'reveal', { step: 'relations' });
  view = async () => (await this.send<RelationsView>('GET', 'relations')).body;

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
}
