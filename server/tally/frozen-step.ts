import { isRating, type Answer, type Answers } from '#lib/domain/answer.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import {
  countAnswer,
  emptyCount,
  suppressItem,
  type ItemCount,
  type ItemTally,
} from '#lib/domain/tally.ts';
import type { Contribution } from '../storage/storage.ts';

/** What a reveal or a later batch would publish and store. Nothing has changed until it is taken over. */
export interface Release {
  readonly items: Readonly<Record<string, ItemTally>>;
  /** Only the contributions that are new or different. */
  readonly contributions: ReadonlyMap<ParticipantId, Contribution>;
}

type Items = Readonly<Record<string, ItemTally>>;
type Contributions = ReadonlyMap<ParticipantId, Contribution>;

/** No sheets: everyone answered on a phone. */
const none: ReadonlySet<ParticipantId> = new Set();

/** PRIV4: an item is released anew only when at least this many ballots have changed it. */
export const batchSize = (minGroup: number): number => Math.max(3, minGroup);

/**
 * One revealed step: what was published, and what each ballot contributed to it. The published figures only ever
 * change by the differences of a whole batch of ballots, so nobody's single answer can be read from a change. What
 * a deleted ballot contributed to a shown figure stays in it, without its value being kept (`null`).
 *
 * PRIV3: whoever typed in a paper sheet knows what it says, so sheets are counted but never count towards the
 * smallest group, and never make up the number of a batch that people's own ballots are in.
 */
export class FrozenStep {
  readonly #minGroup: number;
  #items: Items;
  #contributions: Map<ParticipantId, Contribution>;
  readonly #sheets: Set<ParticipantId>;
  readonly #current = new Map<ParticipantId, Answers>();

  private constructor(
    minGroup: number,
    items: Items,
    contributions: Contributions,
    sheets: ReadonlySet<ParticipantId>,
  ) {
    this.#minGroup = minGroup;
    this.#items = items;
    this.#contributions = new Map(contributions);
    this.#sheets = new Set(sheets);
  }

  /** The snapshot of all valid answers given by now, finished or not. */
  static freeze(
    itemIds: readonly string[],
    minGroup: number,
    ballots: ReadonlyMap<ParticipantId, Answers>,
    sheets: ReadonlySet<ParticipantId> = none,
  ): FrozenStep {
    const hidden: ItemTally = { n: 0, unknown: null, na: null, counts: null };
    const step = new FrozenStep(
      minGroup,
      Object.fromEntries(itemIds.map((id) => [id, hidden])),
      new Map(),
      sheets,
    );
    for (const [participant, answers] of ballots) step.note(participant, answers);
    step.take(step.#release(new Map(itemIds.map((item) => [item, step.#changedBy(item)]))));
    return step;
  }

  /** The step as it was published and stored. Ballots are to be noted again. */
  static restore(
    minGroup: number,
    items: Items,
    contributions: Contributions,
    sheets: ReadonlySet<ParticipantId> = none,
  ): FrozenStep {
    return new FrozenStep(minGroup, items, contributions, sheets);
  }

  get items(): Items {
    return this.#items;
  }

  get contributions(): Contributions {
    return this.#contributions;
  }

  /** Whose ids are those of sheets. */
  get sheets(): ReadonlySet<ParticipantId> {
    return this.#sheets;
  }

  /** Notes what a ballot says now. */
  note(participant: ParticipantId, answers: Answers): void {
    this.#current.set(participant, answers);
  }

  /** Notes what a sheet says now. */
  noteSheet(sheet: ParticipantId, answers: Answers): void {
    this.#sheets.add(sheet);
    this.note(sheet, answers);
  }

  /** The items that enough ballots have changed since they were published, released anew; null if there is none. */
  nextRelease(): Release | null {
    const batches = Object.keys(this.#items).map((item) => [item, this.#batchOf(item)] as const);
    const due = new Map(batches.filter(([, batch]) => batch.length > 0));
    return due.size > 0 ? this.#release(due) : null;
  }

  /** Whose changes of an item may be published now: a batch of own ballots takes sheets along, sheets take nobody. */
  #batchOf(item: string): ParticipantId[] {
    const changed = this.#changedBy(item);
    const sheets = changed.filter((participant) => this.#sheets.has(participant));
    const size = batchSize(this.#minGroup);
    if (changed.length - sheets.length >= size) return changed;
    return sheets.length >= size ? sheets : [];
  }

  /** Takes a release over, once it is stored. */
  take(release: Release): void {
    this.#items = release.items;
    for (const [participant, contribution] of release.contributions)
      this.#contributions.set(participant, contribution);
  }

  /**
   * What is kept of a ballot whose answers are deleted: where a figure is shown, that it is in there; where none
   * is shown, nothing. Null if it contributed nothing.
   */
  forget(participant: ParticipantId): Contribution | null {
    const contribution = this.#contributions.get(participant);
    this.#current.set(participant, new Map());
    if (!contribution) return null;
    const shown = Object.keys(contribution).filter((item) => this.#isShown(item));
    const kept: Contribution = Object.fromEntries(shown.map((item) => [item, null]));
    this.#contributions.set(participant, kept);
    return kept;
  }

  #isShown(item: string): boolean {
    return (this.#items[item]?.counts ?? null) !== null;
  }

  #changedBy(item: string): ParticipantId[] {
    const changed: ParticipantId[] = [];
    for (const [participant, answers] of this.#current) {
      const counted = this.#contributions.get(participant)?.[item];
      if (counted !== null && counted !== answers.get(item)) changed.push(participant);
    }
    return changed;
  }

  #release(due: ReadonlyMap<string, readonly ParticipantId[]>): Release {
    const items: Record<string, ItemTally> = { ...this.#items };
    const contributions = new Map<ParticipantId, Record<string, Answer | null>>();
    for (const [item, batch] of due) {
      let count = this.#count(item);
      for (const participant of batch) {
        const contribution = contributions.get(participant) ?? {
          ...this.#contributions.get(participant),
        };
        count = replaceAnswer(count, contribution[item], this.#current.get(participant)?.get(item));
        contributions.set(
          participant,
          withAnswer(contribution, item, this.#current.get(participant)?.get(item)),
        );
      }
      const bySheets = this.#ratedBySheets(item, contributions);
      items[item] = suppressItem(count, this.#minGroup + bySheets);
    }
    return { items, contributions };
  }

  /**
   * The items that at least `least` people rated on phones of their own, as they are or will be once `release` is taken
   * over: those that may leave a room which was shown more (PRIV3).
   */
  leaving(least: number, release: Release = this.#asItIs): string[] {
    return Object.entries(release.items).flatMap(([item, { n, counts }]) => {
      const own = n - this.#ratedBySheets(item, release.contributions);
      return counts !== null && own >= least ? [item] : [];
    });
  }

  get #asItIs(): Release {
    return { items: this.#items, contributions: new Map() };
  }

  /** How many of an item's ratings come from sheets; one that may have been a rating counts as one. */
  #ratedBySheets(item: string, changed: Contributions): number {
    const ids = [...this.#sheets];
    return ids.filter((id) => {
      const answer = (changed.get(id) ?? this.#contributions.get(id))?.[item];
      return answer === null || isRating(answer);
    }).length;
  }

  /** What is counted of an item now: as published if it is shown, else from the contributions. */
  #count(item: string): ItemCount {
    const { n, unknown, na, counts } = this.#items[item]!;
    if (counts !== null) return { n, unknown: unknown ?? 0, na: na ?? 0, counts };
    let count = emptyCount;
    for (const contribution of this.#contributions.values())
      count = replaceAnswer(count, undefined, contribution[item]);
    return count;
  }
}

function replaceAnswer(
  count: ItemCount,
  before: Answer | null | undefined,
  after: Answer | null | undefined,
): ItemCount {
  const without = before ? countAnswer(count, before, -1) : count;
  return after ? countAnswer(without, after, 1) : without;
}

function withAnswer(
  contribution: Record<string, Answer | null>,
  item: string,
  answer: Answer | undefined,
): Record<string, Answer | null> {
  const { [item]: _, ...others } = contribution;
  return answer === undefined ? others : { ...others, [item]: answer };
}
