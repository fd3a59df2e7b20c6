import type * as Y from 'yjs';
import { readMapForNext, type DrawnRelations } from '#lib/documents/agenda-relations.ts';
import type { PackedMap } from '#lib/documents/packed-map.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import type { Organisation, OrganisationType } from '#lib/domain/organisation.ts';
import type { Change, Contribution, WorkshopRecord } from '../storage/storage.ts';
import type { Agenda } from './agenda.ts';
import type { Ballots } from './ballots.ts';
import type { NewPerson, People } from './people.ts';
import { Register, type OrganisationEdit, type RegisterProblem } from './register.ts';
import { Relations } from './relations.ts';
import type { RevealHost } from './reveals.ts';
import type { WhileOpen } from './turns.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

/** What the map of relations, and the register of those on it, need of the workshop they belong to. */
export interface RelationsDeskHost extends Pick<
  RevealHost,
  'record' | 'agenda' | 'sheets' | 'write'
> {
  readonly setRecord: (record: WorkshopRecord) => void;
  readonly agendaOf: Agenda;
  readonly people: People;
  readonly ballots: Ballots;
  readonly deps: WorkshopDeps;
  readonly whileOpen: WhileOpen;
}

/** Puts them together. */
export function createRelations(host: RelationsDeskHost): RelationsDesk {
  const { agenda, people, deps, write } = host;
  const register = new Register({
    ...host,
    steps: () => agenda().steps,
    maxOrganisations: deps.limits.maxOrganisations,
    random: deps.random,
    write: (changes, also) => write({}, changes, also),
  });
  const participants = () => people.participantIds;
  const relations = new Relations({ ...host, participants, register });
  return new RelationsDesk(host, register, relations);
}

/** What a facilitator does with the map of relations and those on it, and what everyone may read of it. */
export class RelationsDesk {
  readonly #host: Pick<RelationsDeskHost, 'agendaOf' | 'whileOpen' | 'deps' | 'record'>;
  readonly #register: Register;
  readonly #relations: Relations;

  constructor(host: RelationsDeskHost, register: Register, relations: Relations) {
    this.#host = host;
    this.#register = register;
    this.#relations = relations;
  }

  /** Takes over who was on the map before this process started. */
  restoreRegister(agenda: Y.Doc): void {
    this.#register.restore(agenda);
  }

  /** Takes over what was drawn before this process started. */
  restore(
    step: string,
    agenda: Y.Doc,
    contributions: ReadonlyMap<ParticipantId, Contribution>,
  ): Promise<void> {
    return this.#relations.restore(step, agenda, contributions);
  }

  /** What is drawn; null before the reveal. */
  get drawn(): DrawnRelations | null {
    return this.#relations.drawn;
  }

  get organisations(): readonly Organisation[] {
    return this.#register.all;
  }

  /** Whether a claim, as a sheet has it, is between two organisations that there are. */
  knowsClaim(key: string): boolean {
    return this.#register.knowsClaim(key);
  }

  reveal(step: string): Promise<'ok'> {
    return this.#relations.reveal(step);
  }

  /** A ballot was written to: what comes now is late (PRIV4). */
  async note(participant: ParticipantId): Promise<void> {
    const step = this.#step;
    if (step && this.#relations.isDrawn) await this.#relations.note(step, participant);
  }

  /** A paper sheet was typed in. */
  async noteSheets(): Promise<void> {
    const step = this.#step;
    if (step) await this.#relations.noteSheets(step);
  }

  /** What is to be stored when what a ballot holds is deleted. */
  forget(participant: ParticipantId): Change[] {
    return this.#relations.forget(participant, this.#step ?? 'relations');
  }

  freezeForGood(): void {
    this.#relations.freezeForGood();
  }

  /** Those who came since have a place on the map too. To be called in turn. */
  async enrol(): Promise<void> {
    if (await this.#register.enrol()) await this.#refresh();
  }

  /** Does an act that may lay a step for relations, or lead to one. */
  enrolAfter<T>(act: () => Promise<T>): Promise<T | 'closed'> {
    return this.#host.whileOpen(async () => {
      const result = await act();
      await this.enrol();
      return result;
    });
  }

  add(
    name: string,
    type: OrganisationType | null,
  ): Promise<Organisation | RegisterProblem | 'closed'> {
    return this.#host.whileOpen(async () => {
      const added = await this.#register.add(name, type);
      if (typeof added !== 'string') await this.#refresh();
      return added;
    });
  }

  edit(id: string, edit: OrganisationEdit): Promise<'ok' | RegisterProblem | 'closed'> {
    return this.#host.whileOpen(async () => {
      const edited = await this.#register.edit(id, edit);
      if (edited === 'ok') await this.#refresh();
      return edited;
    });
  }

  /** Two that are the same one: ties, people, sheets and plans of the first are the other's from now on. */
  merge(id: string, into: string): Promise<'ok' | RegisterProblem | 'closed'> {
    return this.#recastAfter(() => this.#register.merge(id, into));
  }

  /** Takes one off the list, the map and all that is said of it. */
  remove(id: string): Promise<'ok' | RegisterProblem | 'closed'> {
    return this.#recastAfter(() => this.#register.remove(id));
  }

  /** Whoever joins under a name that was in use before comes from the organisation that had it. */
  ofToday(person: NewPerson): NewPerson {
    const { organisation } = person;
    return { ...person, organisation: organisation && this.nameToday(organisation) };
  }

  /** What an organisation is called today, wherever an earlier name is still written. */
  readonly nameToday = (name: string): string => this.#register.nameToday(name);

  arrange(): Promise<'ok' | 'not-revealed' | 'closed'> {
    return this.#host.whileOpen<'ok' | 'not-revealed'>(async () => {
      const step = this.#step;
      return step ? this.#relations.arrange(step) : 'not-revealed';
    });
  }

  /** What the next workshop of the network is given; null before the reveal. */
  async forNext(): Promise<PackedMap | null> {
    const step = this.#step;
    if (!step) return null;
    const { deps, record } = this.#host;
    const read = (doc: Y.Doc) => readMapForNext(doc, step);
    return deps.rooms.read({ kind: 'agenda', workshop: record().id }, read);
  }

  get #step(): string | undefined {
    return this.#host.agendaOf.stepOfKind('relations')?.id;
  }

  #recastAfter(act: () => Promise<'ok' | RegisterProblem>) {
    return this.#host.whileOpen(async () => {
      const done = await act();
      const step = this.#step;
      if (done === 'ok' && step) await this.#relations.recast(step);
      return done;
    });
  }

  async #refresh(): Promise<void> {
    const step = this.#step;
    if (step) await this.#relations.refresh(step);
  }
}
