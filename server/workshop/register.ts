import type * as Y from 'yjs';
import {
  readOrganisations,
  removeOrganisation,
  writeOrganisation,
} from '#lib/documents/agenda-relations.ts';
import {
  guessType,
  knownOf,
  mergedInto,
  nameToday,
  organisationNamed,
  type Known,
  type Organisation,
  type OrganisationId,
  type OrganisationType,
} from '#lib/domain/organisation.ts';
import type { Step } from '#lib/domain/step.ts';
import type { Random } from '../ops/ports.ts';
import type { Change, WorkshopRecord } from '../storage/storage.ts';
import { createId } from './new-id.ts';
import { withOrganisation } from './organisations.ts';
import type { People } from './people.ts';
import { isClaimOf } from './tie-contributions.ts';

/** What the register needs of the workshop it belongs to. */
export interface RegisterHost {
  readonly record: () => WorkshopRecord;
  readonly setRecord: (record: WorkshopRecord) => void;
  readonly steps: () => readonly Step[];
  readonly people: People;
  readonly maxOrganisations: number;
  readonly random: Random;
  /** One commit: what else is stored, and what is written in the agenda. */
  readonly write: (changes: readonly Change[], also: (doc: Y.Doc) => void) => Promise<void>;
}

export type RegisterProblem = 'unknown-organisation' | 'organisation-known' | 'organisations-full';

/** What a facilitator says of an organisation; what is left out stays. */
export interface OrganisationEdit {
  readonly name?: string | undefined;
  readonly type?: OrganisationType | null | undefined;
}

/**
 * The organisations that ties can be between, each under an id that stays when it is renamed. The record's list of names
 * is where one comes from; ids are given once the agenda has a step for relations.
 */
export class Register {
  readonly #host: RegisterHost;
  #all: readonly Organisation[] = [];

  constructor(host: RegisterHost) {
    this.#host = host;
  }

  restore(agenda: Y.Doc): void {
    this.#all = readOrganisations(agenda);
  }

  get all(): readonly Organisation[] {
    return this.#all;
  }

  get known(): Known {
    return knownOf(this.#all);
  }

  knowsClaim(key: string): boolean {
    return isClaimOf(key, this.known);
  }

  /** Who comes in under a name that is no more in use comes from the organisation that had it. */
  nameToday(name: string): string {
    return nameToday(this.#all, name);
  }

  /** Gives those an id that have none yet. Tells whether there were any. */
  async enrol(): Promise<boolean> {
    if (!this.#host.steps().some(({ kind }) => kind === 'relations')) return false;
    const names = this.#host.record().organisations;
    const missing = names.filter((name) => organisationNamed(this.#all, name) === null);
    const added = missing.map((name) => this.#create(name, guessType(name)));
    if (added.length > 0) await this.#put(added);
    return added.length > 0;
  }

  /** Adds one that nobody has come from yet. */
  async add(name: string, type: OrganisationType | null): Promise<RegisterProblem | Organisation> {
    if (organisationNamed(this.#all, name)?.name === name) return 'organisation-known';
    const before = this.#host.record();
    const record = withOrganisation(before, name, this.#host.maxOrganisations);
    if (record === before && !before.organisations.includes(name)) return 'organisations-full';
    const organisation = this.#create(name, type ?? guessType(name));
    await this.#put([organisation], record);
    return organisation;
  }

  /** Renames one, with the seats of those who came from it, or says what it is. Plans are read with the names of today. */
  async edit(id: string, { name, type }: OrganisationEdit): Promise<'ok' | RegisterProblem> {
    const before = this.#all.find((one) => one.id === id);
    if (!before) return 'unknown-organisation';
    const to = name ?? before.name;
    if (this.#all.some((one) => one.id !== id && one.name === to)) return 'organisation-known';
    const formerly = to === before.name ? before.formerly : [...before.formerly, before.name];
    const kind = type === undefined ? before.type : type;
    const renamed = {
      ...before,
      name: to,
      type: kind,
      formerly: formerly.filter((old) => old !== to),
    };
    await this.#put([renamed], this.#recordWith(before.name, to), this.#seatsOf(before.name, to));
    return 'ok';
  }

  /** Two that are the same one: its people, names and ids become the other's. */
  async merge(id: string, into: string): Promise<'ok' | RegisterProblem> {
    const gone = this.#all.find((one) => one.id === id);
    const stays = this.#all.find((one) => one.id === into);
    if (!gone || !stays || gone === stays) return 'unknown-organisation';
    const record = this.#recordWith(gone.name, stays.name);
    const seats = this.#seatsOf(gone.name, stays.name);
    await this.#put([mergedInto(stays, gone)], record, seats, [gone.id]);
    return 'ok';
  }

  /** Takes one off the list and the map. Those who came from it stay, without an organisation. */
  async remove(id: string): Promise<'ok' | RegisterProblem> {
    const gone = this.#all.find((one) => one.id === id);
    if (!gone) return 'unknown-organisation';
    const record = this.#recordWith(gone.name, null);
    await this.#put([], record, this.#seatsOf(gone.name, null), [gone.id]);
    return 'ok';
  }

  #recordWith(before: string, after: string | null): WorkshopRecord {
    const record = this.#host.record();
    if (before === after) return record;
    const names = record.organisations.flatMap((name) => (name === before ? (after ?? []) : name));
    return { ...record, organisations: [...new Set(names)] };
  }

  #seatsOf(before: string, after: string | null): Change[] {
    if (before === after) return [];
    const seats = this.#host.people.seats.filter(({ organisation }) => organisation === before);
    return seats.map((seat) => ({ kind: 'put-seat', seat: { ...seat, organisation: after } }));
  }

  #create(name: string, type: OrganisationType | null): Organisation {
    for (;;) {
      const id = createId<OrganisationId>(this.#host.random).slice(0, 6) as OrganisationId;
      if (!this.#all.some((one) => one.id === id)) return { id, name, type, formerly: [] };
    }
  }

  async #put(
    changed: readonly Organisation[],
    record = this.#host.record(),
    seats: readonly Change[] = [],
    gone: readonly OrganisationId[] = [],
  ): Promise<void> {
    const isNew = record !== this.#host.record();
    const changes: Change[] = isNew ? [{ kind: 'put-workshop', workshop: record }] : [];
    const write = (doc: Y.Doc) => {
      changed.forEach((one) => writeOrganisation(doc, one));
      gone.forEach((id) => removeOrganisation(doc, id));
    };
    await this.#host.write([...changes, ...seats], write);
    for (const change of seats)
      if (change.kind === 'put-seat') this.#host.people.putSeat(change.seat);
    if (isNew) this.#host.setRecord(record);
    const ids = new Set([...changed.map(({ id }) => id), ...gone]);
    this.#all = inOrder([...this.#all.filter(({ id }) => !ids.has(id)), ...changed]);
  }
}

const byName = new Intl.Collator('ko');

/** As `readOrganisations` has them. */
const inOrder = (all: readonly Organisation[]): readonly Organisation[] =>
  all.toSorted((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
