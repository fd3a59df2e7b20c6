import type { OwnAct } from '../../facilitator/own-act.ts';

/**
 * What a panel asks the facilitator before a verb that changes much. It is asked at one moment of the exercise: once another
 * facilitator has brought the room on, the question is gone by itself.
 */
export class AskedDialog<Which extends string> {
  readonly #moment: () => string;
  #asked = $state.raw<{ readonly which: Which; readonly at: string } | null>(null);

  constructor(moment: () => string) {
    this.#moment = moment;
  }

  /** The question that stands now. */
  get open(): Which | null {
    return this.#asked?.at === this.#moment() ? this.#asked.which : null;
  }

  ask(which: Which): void {
    this.#asked = { which, at: this.#moment() };
  }

  close(): void {
    this.#asked = null;
  }

  /** The step's next act, when it asks first. */
  act(label: string, which: Which): OwnAct {
    return { label, icon: 'spark', run: () => this.ask(which) };
  }
}
