import { withoutFigures, type SentRound } from '#lib/domain/centers/sent-round.ts';

/** Centers whose rounds are kept in memory. */
const maxKeptCenters = 8;
/** Rounds read at a time: some milliseconds, so that the workshops of the same process don't wait. */
const pieceSize = 1000;

/** Some of a center's rounds as they follow each other in the store; `last` is the number of the last of them. */
export interface SentPiece {
  readonly rounds: readonly SentRound[];
  readonly last: number;
  /** none comes after it */
  readonly isLast: boolean;
}

type ReadPiece = (center: string, after: number, limit: number) => SentPiece;

const nothing: SentPiece = { rounds: [], last: 0, isLast: false };

/**
 * What the centers that were asked for last were ever sent. It is read in pieces; a round that comes or ends makes
 * another array of the same rounds: reading 10,000 of them anew would keep the next reader waiting.
 */
export class SentInMemory {
  readonly #sent = new Map<string, SentPiece>();
  readonly #read: ReadPiece;

  constructor(read: ReadPiece) {
    this.#read = read;
  }

  of(center: string): readonly SentRound[] {
    while (this.readSome(center));
    return this.#sent.get(center)?.rounds ?? [];
  }

  /** One piece more of a center's; false where all was read already. */
  readSome(center: string): boolean {
    const sent = this.#sent.get(center) ?? nothing;
    const more = sent.isLast ? null : this.#read(center, sent.last, pieceSize);
    this.#keep(center, more ? { ...more, rounds: [...sent.rounds, ...more.rounds] } : sent);
    return more !== null;
  }

  #keep(center: string, sent: SentPiece): void {
    this.#sent.delete(center);
    this.#sent.set(center, sent);
    for (const oldest of this.#sent.keys())
      if (this.#sent.size > maxKeptCenters) this.#sent.delete(oldest);
  }

  /** One that comes while others are still to be read will be read after them. */
  add(center: string, one: SentRound): void {
    const sent = this.#sent.get(center);
    if (sent?.isLast) this.#sent.set(center, { ...sent, rounds: [...sent.rounds, one] });
  }

  end(center: string, ids: readonly string[], at: number): void {
    const sent = this.#sent.get(center);
    if (!sent || ids.length === 0) return;
    const ended = (one: SentRound) =>
      ids.includes(one.round.id) && one.withdrawnAt === null
        ? { ...one, round: withoutFigures(one.round), withdrawnAt: at }
        : one;
    this.#sent.set(center, { ...sent, rounds: sent.rounds.map(ended) });
  }
}
