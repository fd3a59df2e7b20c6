import type { CenterRound } from '#lib/domain/centers/center-round.ts';

/** Centers whose rounds are kept in memory: one of 10,000 rounds takes some 50 MB. */
const maxKeptCenters = 8;

/** The rounds of the centers that were asked for last. */
export class RoundsInMemory {
  readonly #rounds = new Map<string, readonly CenterRound[]>();
  readonly #read: (center: string) => readonly CenterRound[];

  constructor(read: (center: string) => readonly CenterRound[]) {
    this.#read = read;
  }

  of(center: string): readonly CenterRound[] {
    const rounds = this.#rounds.get(center) ?? this.#read(center);
    this.#rounds.delete(center);
    this.#rounds.set(center, rounds);
    for (const oldest of this.#rounds.keys())
      if (this.#rounds.size > maxKeptCenters) this.#rounds.delete(oldest);
    return rounds;
  }

  /** Something of the center has changed: the next one who asks gets another array. */
  forget(center: string): void {
    this.#rounds.delete(center);
  }
}
