import { stages, type Stage } from '../stage.ts';
import type { Place } from './blocks.ts';
import type { RoundPlace } from './compared-round.ts';
import { ComparingPart } from './comparing-part.ts';
import type { Figure } from './figure.ts';
import { monthOf, yearOf, type SentRound } from './sent-round.ts';

/** A year and a stage. */
export interface Time {
  readonly year: number;
  readonly stage: Stage;
}

/** What some rows have in common; null or left out: any. */
export interface CellFilter extends Partial<Place>, Time {}

/** A time's rounds, and what is compared of them once someone has asked for it. */
interface Kept {
  readonly time: Time;
  readonly sent: readonly SentRound[];
  part: ComparingPart | null;
}

/**
 * All that a center compares, in parts by year and stage. A part is made when it is first asked for, and one in which
 * nothing has changed is taken over from the index before: a round that comes costs the work of its own year.
 */
export class ComparingIndex {
  readonly figures: readonly Figure[];
  /** Those that there are rounds of, whether counted or not, in the order of years. */
  readonly times: readonly Time[];
  readonly #kept: ReadonlyMap<string, Kept>;
  readonly #month: number;

  /** `before`: an index of the same figures and, maybe, of other rounds or another month. */
  constructor(
    sent: readonly SentRound[],
    figures: readonly Figure[],
    now: number,
    before: ComparingIndex | null = null,
  ) {
    this.figures = figures;
    this.#month = monthOf(now);
    const sentByTime = Map.groupBy(sent, ({ round }) => keyOf(timeOf(round)));
    this.#kept = new Map(
      [...sentByTime].map(([key, some]) => {
        const part = before ? before.#partOf(key, some, this.#month) : null;
        return [key, { time: timeOf(some[0]!.round), sent: some, part }];
      }),
    );
    this.times = [...this.#kept.values()]
      .filter(({ sent: some }) => some.some(({ withdrawnAt }) => withdrawnAt === null))
      .map(({ time }) => time)
      .sort(byTime);
  }

  /** What is compared of one time; nothing where there are no rounds of it. */
  part(time: Time): ComparingPart {
    const kept = this.#kept.get(keyOf(time));
    if (!kept) return new ComparingPart([], this.#month);
    return (kept.part ??= new ComparingPart(kept.sent, this.#month));
  }

  /** Makes one part that nobody has asked for yet; false where all are made. */
  makeSome(): boolean {
    const next = this.times.find((time) => this.#kept.get(keyOf(time))?.part === null);
    if (next) this.part(next);
    return next !== undefined;
  }

  /** The part of just these rounds, if it is made. */
  #partOf(key: string, sent: readonly SentRound[], month: number): ComparingPart | null {
    const kept = this.#kept.get(key);
    const isSame =
      month === this.#month &&
      kept?.sent.length === sent.length &&
      kept.sent.every((one, i) => one === sent[i]);
    return isSame ? kept.part : null;
  }
}

const keyOf = ({ year, stage }: Time): string => `${year} ${stage}`;

const timeOf = (round: RoundPlace): Time => ({ year: yearOf(round), stage: round.stage });

const byTime = (a: Time, b: Time): number =>
  a.year - b.year || stages.indexOf(a.stage) - stages.indexOf(b.stage);
