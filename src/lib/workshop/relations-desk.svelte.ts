import type { OrganisationEdit, OrganisationInput, Problem } from '#lib/api/contract-types.ts';
import { createRelationsApi } from '#lib/api/relations-client.ts';
import type { Result } from '#lib/api/result.ts';
import { Attempt } from './attempt.svelte.ts';
import type { RelationsMap } from './relations-map.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** What a facilitator can ask for about the map of relations. */
export type RelationsVerb = 'reveal' | 'arrange' | 'add' | 'edit' | 'merge' | 'remove';

/** The console's buttons of the map. What a verb changes comes back by the agenda. */
export class RelationsDesk {
  readonly #session: WorkshopSession;
  readonly #map: RelationsMap;
  readonly #api = createRelationsApi();
  readonly #attempt = new Attempt<RelationsVerb>();

  constructor(session: WorkshopSession, map: RelationsMap) {
    this.#session = session;
    this.#map = map;
  }

  get busy(): RelationsVerb | null {
    return this.#attempt.busy;
  }

  /** Why the last verb failed. */
  get problem(): Problem | null {
    return this.#attempt.problem;
  }

  dismissProblem(): void {
    this.#attempt.dismiss();
  }

  /** Opens the map, for good (PRIV4). */
  reveal(): Promise<boolean> {
    const { deps, id } = this.#session;
    return this.#do('reveal', () => deps.api.reveal(id, this.#map.id));
  }

  /** Lays the map out anew, for everyone. */
  arrange(): Promise<boolean> {
    return this.#do('arrange', () => this.#api.arrangeRelations(this.#session.id));
  }

  add(organisation: OrganisationInput): Promise<boolean> {
    return this.#do('add', () => this.#api.addOrganisation(this.#session.id, organisation));
  }

  edit(organisation: string, edit: OrganisationEdit): Promise<boolean> {
    const { id } = this.#session;
    return this.#do('edit', () => this.#api.editOrganisation(id, organisation, edit));
  }

  /** Says that an organisation is the same as another. */
  merge(organisation: string, into: string): Promise<boolean> {
    return this.#do('merge', () =>
      this.#api.mergeOrganisation(this.#session.id, organisation, into),
    );
  }

  remove(organisation: string): Promise<boolean> {
    return this.#do('remove', () => this.#api.removeOrganisation(this.#session.id, organisation));
  }

  async #do(verb: RelationsVerb, call: () => Promise<Result<unknown>>): Promise<boolean> {
    return (await this.#attempt.run(verb, call)) !== null;
  }
}
