import {
  organisationTypes,
  type Organisation,
  type OrganisationId,
  type OrganisationType,
} from '#lib/domain/organisation.ts';

/** Which kind of organisation stands out on the wall's map, turned through by one key or press. */
export class KindFilter {
  readonly #organisations: () => readonly Organisation[];
  #chosen = $state<OrganisationType | null>(null);

  constructor(organisations: () => readonly Organisation[]) {
    this.#organisations = organisations;
  }

  /** Those that are there; one alone is nothing to choose from. */
  readonly kinds = $derived.by(() => {
    const there = new Set(this.#organisations().map(({ type }) => type));
    return organisationTypes.filter((type) => there.has(type));
  });

  /** Null: all. */
  readonly chosen = $derived.by(() =>
    this.#chosen !== null && this.kinds.includes(this.#chosen) ? this.#chosen : null,
  );

  readonly shown = $derived.by<ReadonlySet<OrganisationId> | null>(() =>
    this.chosen === null
      ? null
      : new Set(
          this.#organisations()
            .filter(({ type }) => type === this.chosen)
            .map(({ id }) => id),
        ),
  );

  /** All, then each kind, then all again. */
  turn(): void {
    const turns = [null, ...this.kinds];
    this.#chosen = turns[(turns.indexOf(this.chosen) + 1) % turns.length] ?? null;
  }
}
