import {
  readEarlierRelations,
  readOrganisations,
  readRelations,
  readRelationsVersion,
  type DrawnRelations,
  type EarlierRelations,
} from '#lib/documents/agenda-relations.ts';
import type { Organisation } from '#lib/domain/organisation.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

export type { DrawnRelations, EarlierRelations } from '#lib/documents/agenda-relations.ts';

/** The map of relations as everyone sees it, and how far the room has come with it. */
export class RelationsMap {
  readonly #session: WorkshopSession;
  readonly #organisations: DocValue<readonly Organisation[]>;
  readonly #drawn: DocValue<DrawnRelations | null>;
  readonly #earlier: DocValue<EarlierRelations | null>;
  /** An agenda changes with every seat that finishes; a large map is read again only when it did change. */
  #kept: DrawnRelations | null = null;

  constructor(session: WorkshopSession) {
    this.#session = session;
    this.#organisations = session.follow(readOrganisations);
    this.#earlier = session.follow(readEarlierRelations);
    this.#drawn = session.follow((doc) => {
      const version = readRelationsVersion(doc, this.id);
      if (version !== (this.#kept?.version ?? 0)) this.#kept = readRelations(doc, this.id);
      return this.#kept;
    });
  }

  /** Of the step that ties are given in. An agenda has one at most. */
  get id(): string {
    return this.#session.steps.find(({ kind }) => kind === 'relations')?.id ?? 'relations';
  }

  /** Those on the map, by name. */
  get organisations(): readonly Organisation[] {
    return this.#organisations.current;
  }

  /** Null before the reveal. */
  get drawn(): DrawnRelations | null {
    return this.#drawn.current;
  }

  /** The map of the round before; null where there is none. */
  get earlier(): EarlierRelations | null {
    return this.#earlier.current;
  }

  /** How many have said that they are done. */
  get finished(): number {
    return this.#session.progress.finished[this.id] ?? 0;
  }

  get joined(): number {
    return this.#session.progress.joined;
  }
}
