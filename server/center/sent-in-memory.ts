import { withoutFigures, type SentRound } from '#lib/domain/centers/sent-round.ts';

/** Centers whose rounds are kept in memory: one of 10,000 rounds takes some 50 MB. */
const maxKeptCenters = 8;

/**
 * What the centers that were asked for last were ever sent. A round that comes or ends makes another array of the same
 * rounds: reading 10,000 of them anew would keep the next reader waiting.
 */
export class SentInMemory {
  readonly #sent = new Map<string, readonly SentRound[]>();
  readonly #read: (center: string) => readonly SentRound[];

  constructor(read: (center: string) => readonly SentRound[]) {
    this.#read = read;
  }

  of(center: string): readonly SentRound[] {
    const sent = this.#sent.get(center) ?? this.#read(center);
    this.#sent.delete(center);
    this.#sent.set(center, sent);
    for (const oldest of this.#sent.keys())
      if (this.#sent.size > maxKeptCenters) this.#sent.delete(oldest);
    return sent;
  }

  add(center: string, one: SentRound): void {
    const sent = this.#sent.get(center);
    if (sent) this.#sent.set(center, [...sent, one]);
  }

  end(center: string, ids: readonly string[], at: number): void {
    const sent = this.#sent.get(center);
    if (!sent || ids.length === 0) return;
    const ended = (one: SentRound) =>
      ids.includes(one.round.id) && one.withdrawnAt === null
        ? { ...one, round: withoutFigures(one.round), withdrawnAt: at }
        : one;
    this.#sent.set(center, sent.map(ended));
  }
}
