import type { OrganisationEdit, OrganisationInput } from '#lib/api/contract-types.ts';
import { createRelationsApi } from '#lib/api/relations-client.ts';
import { ExerciseDesk } from './exercise-desk.svelte.ts';
import type { RelationsMap } from './relations-map.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** What a facilitator can ask for about the map of relations. */
export type RelationsVerb = 'reveal' | 'arrange' | 'add' | 'edit' | 'merge' | 'remove';

/** The console's buttons of the map. What a verb changes comes back by the agenda. */
export class RelationsDesk extends ExerciseDesk<RelationsVerb> {
  readonly #map: RelationsMap;
  readonly #calls = createRelationsApi();

  constructor(session: WorkshopSession, map: RelationsMap) {
    super(session);
    this.#map = map;
  }

  /** Opens the map, for good (PRIV4). */
  reveal(): Promise<boolean> {
    return this.do('reveal', () => this.api.reveal(this.id, this.#map.id));
  }

  /** Lays the map out anew, for everyone. */
  arrange(): Promise<boolean> {
    return this.do('arrange', () => this.#calls.arrangeRelations(this.id));
  }

  add(organisation: OrganisationInput): Promise<boolean> {
    return this.do('add', () => this.#calls.addOrganisation(this.id, organisation));
  }

  edit(organisation: string, edit: OrganisationEdit): Promise<boolean> {
    return this.do('edit', () => this.#calls.editOrganisation(this.id, organisation, edit));
  }

  /** Says that an organisation is the same as another. */
  merge(organisation: string, into: string): Promise<boolean> {
    return this.do('merge', () => this.#calls.mergeOrganisation(this.id, organisation, into));
  }

  remove(organisation: string): Promise<boolean> {
    return this.do('remove', () => this.#calls.removeOrganisation(this.id, organisation));
  }
}
