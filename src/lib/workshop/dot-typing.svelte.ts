import { maxDotsPerGroup } from '#lib/domain/wants-dots.ts';
import type { SheetIntake } from './sheet-intake.svelte.ts';

/** What one group can be given on a sheet. */
export const dotChoices = [0, 1, maxDotsPerGroup] as const;
export type DotChoice = (typeof dotChoices)[number];

/** A facilitator types in the dots of a paper sheet: none, one or two for each group. */
export class DotTyping {
  readonly #intake: SheetIntake;
  #dots = $state.raw<Readonly<Record<string, 1 | 2>>>({});

  constructor(intake: SheetIntake) {
    this.#intake = intake;
  }

  givenTo(group: string): DotChoice {
    return this.#dots[group] ?? 0;
  }

  get given(): number {
    return Object.values(this.#dots).reduce<number>((sum, dots) => sum + dots, 0);
  }

  give(group: string, dots: DotChoice): void {
    const { [group]: _, ...others } = this.#dots;
    this.#dots = dots === 0 ? others : { ...others, [group]: dots };
  }

  /** False if it was not taken; then everything typed is still there. */
  async save(replace = false): Promise<boolean> {
    const isTaken = await this.#intake.save({ answers: this.#dots }, replace);
    if (isTaken) this.#dots = {};
    return isTaken;
  }
}
