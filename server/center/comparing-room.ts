import { setImmediate } from 'node:timers/promises';
import { ComparingIndex } from '#lib/domain/centers/comparing-index.ts';
import { monthOf, type SentRound } from '#lib/domain/centers/sent-round.ts';
import type { Clock } from '../ops/ports.ts';
import type { CenterStore } from './center-store.ts';
import { comparedFigures } from './compared-figures.ts';

type Rounds = Pick<CenterStore, 'sentRoundsOf' | 'readSome'>;

/** Indexes kept in memory: one of 10,000 rounds takes some 14 MB with its rounds. */
const mostKept = 8;

interface Kept {
  readonly sent: readonly SentRound[];
  readonly month: number;
  readonly index: ComparingIndex;
}

/**
 * The indexes of the centers that were asked for last. A round that comes or goes makes the part of its year anew, the
 * end of a month all. Reading and making go piece by piece, and workshops of the same process get their turn between;
 * what is given then is of the moment in which it is given, whatever came meanwhile.
 */
export class ComparingRoom {
  readonly #kept = new Map<string, Kept>();
  readonly #rounds: Rounds;
  readonly #clock: Clock;
  #lastTurn: Promise<void> = Promise.resolve();

  constructor(rounds: Rounds, clock: Clock) {
    this.#rounds = rounds;
    this.#clock = clock;
  }

  /** Everything that a center was ever sent, in the order it came. */
  async sentOf(center: string): Promise<readonly SentRound[]> {
    if (this.#rounds.readSome(center)) await this.#inTurn(() => this.#readAll(center));
    return this.#rounds.sentRoundsOf(center);
  }

  async indexOf(center: string): Promise<ComparingIndex> {
    if (this.#rounds.readSome(center) || this.#indexNow(center).makeSome())
      await this.#inTurn(() => this.#makeAll(center));
    return this.#indexNow(center);
  }

  /**
   * For someone who is about to ask: after a start the rounds of a large center take as long to read as a page takes to
   * open. Whatever fails is told to the one who asks.
   */
  makeReady(center: string): void {
    this.indexOf(center).catch(() => undefined);
  }

  async #readAll(center: string): Promise<void> {
    do await setImmediate();
    while (this.#rounds.readSome(center));
  }

  async #makeAll(center: string): Promise<void> {
    await this.#readAll(center);
    const index = this.#indexNow(center);
    while (index.makeSome()) await setImmediate();
  }

  /** One center after another: those that came together would push each other's half-read rounds out of memory. */
  #inTurn(make: () => Promise<void>): Promise<void> {
    const made = this.#lastTurn.then(make);
    this.#lastTurn = made.catch(() => undefined);
    return made;
  }

  #indexNow(center: string): ComparingIndex {
    const [sent, now] = [this.#rounds.sentRoundsOf(center), this.#clock()];
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
