import type { OrganisationId } from '#lib/domain/organisation.ts';
import type { Place } from '#lib/domain/tie-stage.ts';
import { between, nobody } from './drawing.ts';

type Places = ReadonlyMap<OrganisationId, Place>;

const glideMs = 700;
const ease = (share: number): number => 1 - (1 - share) ** 3;

/** Where everyone stands on this screen: at once where they belong, or on the way there after a new arrangement. */
export class Glide {
  #places = $state.raw<Places>(nobody);
  #target: Places = nobody;
  #frame = 0;

  get places(): Places {
    return this.#places;
  }

  /** Goes to another picture. Nobody moves who stands there already, and nothing moves that is not wanted to. */
  to(target: Places): void {
    cancelAnimationFrame(this.#frame);
    const before = this.#places;
    this.#target = target;
    const isStill = [...target].every(([id, { x, y }]) => {
      const old = before.get(id);
      return !old || (old.x === x && old.y === y);
    });
    if (isStill || matchMedia('(prefers-reduced-motion: reduce)').matches) this.#places = target;
    else this.#step(before, performance.now());
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#places = this.#target;
  }

  #step(before: Places, startedAt: number): void {
    this.#frame = requestAnimationFrame((now) => {
      const share = Math.min(1, Math.max(0, (now - startedAt) / glideMs));
      this.#places = share === 1 ? this.#target : between(before, this.#target, ease(share));
      if (share < 1) this.#step(before, startedAt);
    });
  }
}
