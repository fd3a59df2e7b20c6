import type { CardExercise } from '#lib/domain/card-exercise.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import { pendingCards, type OwnCard } from '#lib/domain/cards.ts';

/** Cards of one ballot or sheet, and the ids of all of its cards that are on the board once these are there. */
export interface CardsToRelease {
  readonly from: ParticipantId;
  readonly cards: readonly OwnCard[];
  readonly released: ReadonlySet<string>;
}

/** Stands among a ballot's card ids where some of them came late and have not left the room yet. No card is called so. */
const lateMark = '~late';

/**
 * The cards of an exercise that are not on the board yet, by the ballot or the paper sheet they are in.
 *
 * PRIV3: whoever typed in a sheet knows its cards, so sheets never make up the number that people's own cards are
 * released by.
 */
export class WaitingCards {
  readonly #exercise: CardExercise;
  /** ids of each ballot's or sheet's own cards that are on the board */
  readonly #released = new Map<ParticipantId, ReadonlySet<string>>();
  readonly #waiting = new Map<ParticipantId, readonly OwnCard[]>();
  readonly #sheets = new Set<ParticipantId>();
  /** whose cards came after the reveal, from too few to leave the room */
  #late: ReadonlySet<ParticipantId> = new Set();

  constructor(exercise: CardExercise) {
    this.#exercise = exercise;
  }

  /** Takes over what was released before this process started. */
  restore(contributions: ReadonlyMap<ParticipantId, Readonly<Record<string, unknown>>>): void {
    for (const [from, released] of contributions)
      this.#released.set(from, new Set(Object.keys(released).filter((id) => id !== lateMark)));
    this.#late = new Set(
      [...contributions].flatMap(([from, released]) => (lateMark in released ? [from] : [])),
    );
  }

  get isAnyReleased(): boolean {
    return this.#released.size > 0;
  }

  note(ballot: ParticipantId, cards: readonly OwnCard[]): void {
    const released = this.#released.get(ballot) ?? new Set();
    this.#waiting.set(ballot, pendingCards(cards, released, this.#exercise));
  }

  noteSheet(sheet: ParticipantId, cards: readonly OwnCard[]): void {
    this.#sheets.add(sheet);
    this.note(sheet, cards);
  }

  /** A ballot that is gone has no cards that wait; those on the board stay. */
  forget(ballot: ParticipantId): void {
    this.#waiting.delete(ballot);
  }

  forgetAll(): void {
    this.#waiting.clear();
  }

  /** Ballots and sheets are gone: what is on the board stays as it is. */
  clear(): void {
    this.forgetAll();
    this.#released.clear();
  }

  /** How many people have cards waiting in a ballot of their own. */
  get writers(): number {
    return this.#waitingOf((from) => !this.#sheets.has(from)).length;
  }

  get all(): readonly CardsToRelease[] {
    return this.#waitingOf(() => true);
  }

  /** What may be released together by now: `size` ballots take sheets along, sheets take nobody (PRIV4). */
  batch(size: number): readonly CardsToRelease[] {
    if (this.writers >= size) return this.all;
    const sheets = this.#waitingOf((from) => this.#sheets.has(from));
    return sheets.length >= size ? sheets : [];
  }

  /**
   * Who has cards in the room that may not leave it, once a late batch is there: nobody as soon as at least `least`
   * wrote them, so that two files never differ by the cards of fewer (PRIV3). Sheets make up the number for themselves.
   */
  lateAfter(batch: readonly CardsToRelease[], least: number): ReadonlySet<ParticipantId> {
    const late = new Set([...this.#late, ...batch.map(({ from }) => from)]);
    const own = [...late].filter((from) => !this.#sheets.has(from)).length;
    return own >= least || (own === 0 && late.size >= least) ? new Set() : late;
  }

  /** What is kept of each ballot and sheet that a batch changes: its cards on the board, and whether they are late. */
  kept(
    batch: readonly CardsToRelease[],
    late: ReadonlySet<ParticipantId>,
  ): ReadonlyMap<ParticipantId, readonly string[]> {
    const released = new Map(batch.map((part) => [part.from, part.released]));
    const changed = [...this.#late].filter((from) => !late.has(from));
    return new Map(
      [...changed, ...released.keys()].map((from) => {
        const ids = released.get(from) ?? this.#released.get(from) ?? [];
        return [from, [...ids, ...(late.has(from) ? [lateMark] : [])]];
      }),
    );
  }

  /** They are on the board now. */
  take(batch: readonly CardsToRelease[], late: ReadonlySet<ParticipantId>): void {
    for (const { from, released } of batch) {
      this.#released.set(from, released);
      this.#waiting.set(from, []);
    }
    this.#late = late;
  }

  #waitingOf(isMeant: (from: ParticipantId) => boolean): CardsToRelease[] {
    return [...this.#waiting].flatMap(([from, cards]) => {
      if (cards.length === 0 || !isMeant(from)) return [];
      const before = this.#released.get(from) ?? [];
      return [{ from, cards, released: new Set([...before, ...cards.map(({ id }) => id)]) }];
    });
  }
}
