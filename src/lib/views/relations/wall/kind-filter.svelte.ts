import type { Organisation, OrganisationType } from '#lib/domain/organisation.ts';
import { idsOfKind, kindsOf } from './kinds.ts';

/** Which kind of organisation stands out on the wall's map, turned through by one key or press. */
export class KindFilter {
  readonly #organisations: () => readonly Organisation[];
  #chosen = $state<OrganisationType | null>(null);

  constructor(organisations: () => readonly Organisation[]) {
    this.#organisations = organisations;
  }

  readonly kinds = $derived.by(() => kindsOf(this.#organisations()));

  /** Null: all, also where nobody of the chosen kind is left. */
  readonly chosen = $derived.by(() =>
    this.#chosen !== null && this.kinds.includes(this.#chosen) ? this.#chosen : null,
  );

  readonly shown = $derived.by(() => idsOfKind(this.#organisations(), this.chosen));

  /** All, then each kind, then all again. */
  turn(): void {
    const turns = [null, ...this.kinds];
    this.#chosen = turns[(turns.indexOf(this.chosen) + 1) % turns.length] ?? null;
  }
}
