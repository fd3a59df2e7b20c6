import type { ParticipantId } from '#lib/domain/id.ts';
import { pendingCards, type WantsCard } from '#lib/domain/wants-cards.ts';

/** Cards of one ballot or sheet, and the ids of all of its cards that are on the board once these are there. */
export interface CardsToRelease {
  readonly from: ParticipantId;
  readonly cards: readonly WantsCard[];
  readonly released: ReadonlySet<string>;
}

/**
 * The cards of the wants exercise that are not on the board yet, by the ballot or the paper sheet they are in.
 *
 * PRIV3: whoever typed in a sheet knows its cards, so sheets never make up the number that people's own cards are
 * released by.
 */
export class WaitingCards {
  /** ids of each ballot's or sheet's own cards that are on the board */
  readonly #released = new Map<ParticipantId, ReadonlySet<string>>();
  readonly #waiting = new Map<ParticipantId, readonly WantsCard[]>();
  readonly #sheets = new Set<ParticipantId>();

  /** Takes over what was released before this process started. */
  restore(contributions: ReadonlyMap<ParticipantId, Readonly<Record<string, unknown>>>): void {
    for (const [from, released] of contributions)
      this.#released.set(from, new Set(Object.keys(released)));
  }

  get isAnyReleased(): boolean {
    return this.#released.size > 0;
  }

  note(ballot: ParticipantId, cards: readonly WantsCard[]): void {
    this.#waiting.set(ballot, pendingCards(cards, this.#released.get(ballot) ?? new Set()));
  }

  noteSheet(sheet: ParticipantId, cards: readonly WantsCard[]): void {
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

  /** They are on the board now. */
  take(batch: readonly CardsToRelease[]): void {
    for (const { from, released } of batch) {
      this.#released.set(from, released);
      this.#waiting.set(from, []);
    }
  }

  #waitingOf(isMeant: (from: ParticipantId) => boolean): CardsToRelease[] {
    return [...this.#waiting].flatMap(([from, cards]) => {
      if (cards.length === 0 || !isMeant(from)) return [];
      const before = this.#released.get(from) ?? [];
      return [{ from, cards, released: new Set([...before, ...cards.map(({ id }) => id)]) }];
    });
  }
}
