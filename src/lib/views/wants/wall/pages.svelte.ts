import type { Turnable } from '../../projector/turnable.ts';

/** The pages of one scene on the wall. How many there are is measured where they are shown. */
export class Pages implements Turnable {
  #count = $state.raw(1);
  #place = $state.raw(0);

  get slides(): { readonly length: number } {
    return { length: this.#count };
  }

  get place(): number {
    return Math.min(this.#place, this.#count - 1);
  }

  turn(to: number): void {
    if (to >= 0 && to < this.#count) this.#place = to;
  }

  /** A scene with so many pages; whoever was further on stays at the last. */
  count(pages: number): void {
    this.#count = Math.max(1, pages);
  }

  /** Another scene begins at its first page. */
  begin(pages: number): void {
    this.#place = 0;
    this.#count = pages;
  }
}
