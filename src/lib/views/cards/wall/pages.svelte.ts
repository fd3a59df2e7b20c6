import type { Turnable } from '../../projector/turnable.ts';
import type { WallTurns } from '../../projector/wall-turns.svelte.ts';

/**
 * The pages of one scene on the wall. How many there are is measured where they are shown, and each screen turns its
 * own; where all screens have the same pages, a facilitator's turn goes to all of them.
 */
export class Pages implements Turnable {
  readonly #turns: WallTurns | null;
  #count = $state.raw(1);
  #place = $state.raw(0);
  #isShared = $state.raw(false);

  constructor(turns: WallTurns | null = null) {
    this.#turns = turns;
  }

  get slides(): { readonly length: number } {
    return { length: this.#count };
  }

  get place(): number {
    const wanted = this.#isShared ? (this.#turns?.place ?? 0) : this.#place;
    return Math.min(wanted, this.#count - 1);
  }

  turn(to: number): void {
    if (to < 0 || to >= this.#count || to === this.place) return;
    if (this.#isShared) this.#turns?.turn(to);
    else this.#place = to;
  }

  /** A scene with so many pages; whoever was further on stays at the last. */
  count(pages: number): void {
    this.#count = Math.max(1, pages);
  }

  /** Another scene begins at its first page; `isShared` where a facilitator turns it for all screens. */
  begin(pages: number, isShared = false): void {
    this.#place = 0;
    this.#count = pages;
    this.#isShared = isShared && this.#turns !== null;
  }
}
