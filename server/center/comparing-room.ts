import { ComparingIndex } from '#lib/domain/centers/comparing-index.ts';
import { monthOf, type SentRound } from '#lib/domain/centers/sent-round.ts';
import type { Clock } from '../ops/ports.ts';
import { comparedFigures } from './compared-figures.ts';

/** Everything that a center was ever sent, in the order it came: the same array until something changes. */
export type SentRoundsOf = (center: string) => readonly SentRound[];

/** Indexes kept in memory: one of 10,000 rounds takes some 12 MB beside its rounds. */
const mostKept = 8;

interface Kept {
  readonly sent: readonly SentRound[];
  readonly month: number;
  readonly index: ComparingIndex;
}

/** The indexes of the centers that were asked for last. A round that comes or goes makes the part of its year anew, the end of a month all. */
export class ComparingRoom {
  readonly #kept = new Map<string, Kept>();
  readonly #sentOf: SentRoundsOf;
  readonly #clock: Clock;

  constructor(sentOf: SentRoundsOf, clock: Clock) {
    this.#sentOf = sentOf;
    this.#clock = clock;
  }

  sentOf(center: string): readonly SentRound[] {
    return this.#sentOf(center);
  }

  indexOf(center: string): ComparingIndex {
    const [sent, now] = [this.#sentOf(center), this.#clock()];
    const kept = this.#kept.get(center);
    const month = monthOf(now);
    const good =
      kept?.sent === sent && kept.month === month
        ? kept
        : { sent, month, index: new ComparingIndex(sent, comparedFigures, now, kept?.index) };
    this.#keep(center, good);
    return good.index;
  }

  #keep(center: string, kept: Kept): void {
    this.#kept.delete(center);
    this.#kept.set(center, kept);
    for (const oldest of this.#kept.keys())
      if (this.#kept.size > mostKept) this.#kept.delete(oldest);
  }
}
