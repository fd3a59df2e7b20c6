import type { WorkshopDeps } from '#lib/workshop/workshop-deps.ts';

type Slots = WorkshopDeps['device']['tabSlots'];

const slot = 'ieumpan/names-hidden';

/** Whether names and who has finished are hidden on this console, as when it is mirrored to the wall. A reload keeps it. */
export class NameVeil {
  readonly #slots: Slots;
  #isDown = $state.raw(false);

  constructor(tabSlots: Slots) {
    this.#slots = tabSlots;
    this.#isDown = tabSlots.read(slot) === 'yes';
  }

  get isDown(): boolean {
    return this.#isDown;
  }

  toggle(): void {
    this.#isDown = !this.#isDown;
    this.#slots.write(slot, this.#isDown ? 'yes' : null);
  }
}
