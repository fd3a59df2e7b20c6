/** A group as it stands on the wall: how high its name and each of its cards are, with the room below each. */
export interface WallGroup {
  readonly name: number;
  readonly cards: readonly number[];
}

/** What one column shows of a group: its cards from `from` up to, without, `to`. */
export interface ColumnPart {
  readonly group: number;
  readonly from: number;
  readonly to: number;
}
export type Column = readonly ColumnPart[];

/** The room there is, in the unit of the heights. */
export interface WallRoom {
  readonly height: number;
  /** side by side on one page */
  readonly columns: number;
  /** between two groups */
  readonly gap: number;
}

/** A group of more cards may go on in the next column. */
const mostTogether = 8;
/** Groups are kept whole unless columns get much shorter, or pages fewer, when large ones go on in the next. */
const muchShorter = 0.7;

const sum = (heights: readonly number[]): number => heights.reduce((all, one) => all + one, 0);
const whole = ({ name, cards }: WallGroup): number => name + sum(cards);

/** Which groups go on in another column; all others stand whole. */
type Splits = (group: WallGroup) => boolean;

/** Columns that are filled one after the other, none higher than `limit` if that can be. */
class Filling {
  readonly columns: ColumnPart[][] = [[]];
  readonly #limit: number;
  readonly #gap: number;
  #used = 0;

  constructor(limit: number, gap: number) {
    this.#limit = limit;
    this.#gap = gap;
  }

  get #left(): number {
    return this.#limit - this.#used - (this.#used > 0 ? this.#gap : 0);
  }

  add(group: WallGroup, at: number, splits: boolean): void {
    if (!splits) return this.#addPart(group, at, 0, group.cards.length);
    for (let from = 0; from < group.cards.length;) {
      const to = from + this.#fitting(group, from);
      // One card alone under a name, and the rest elsewhere, says less than the group begun in the next column.
      if (to - from < 2 && to < group.cards.length && this.#used > 0) this.#next();
      else {
        this.#addPart(group, at, from, to);
        from = to;
      }
    }
  }

  /** How many cards from here on have room; in an empty column at least one. */
  #fitting({ name, cards }: WallGroup, from: number): number {
    let left = this.#left - name;
    const fitting = cards.slice(from).findIndex((height) => (left -= height) < 0);
    if (fitting < 0) return cards.length - from;
    return this.#used > 0 ? fitting : Math.max(1, fitting);
  }

  #addPart(group: WallGroup, at: number, from: number, to: number): void {
    const height = group.name + sum(group.cards.slice(from, to));
    if (height > this.#left && this.#used > 0) this.#next();
    this.#used += height + (this.#used > 0 ? this.#gap : 0);
    this.columns.at(-1)!.push({ group: at, from, to });
  }

  #next(): void {
    this.columns.push([]);
    this.#used = 0;
  }
}

function fill(
  groups: readonly WallGroup[],
  limit: number,
  gap: number,
  splits: Splits,
): readonly Column[] {
  const filling = new Filling(limit, gap);
  groups.forEach((group, at) => filling.add(group, at, splits(group)));
  return filling.columns;
}

interface Laid {
  readonly columns: readonly Column[];
  readonly limit: number;
}

/** On one page, in columns as short as they can be there. */
function even(groups: readonly WallGroup[], room: WallRoom, splits: Splits): Laid {
  const at = (limit: number): Laid => ({ columns: fill(groups, limit, room.gap, splits), limit });
  let best = at(room.height);
  const tallest = Math.max(0, ...groups.filter((group) => !splits(group)).map(whole));
  for (let low = tallest; best.limit - low > 1;) {
    const next = at((low + best.limit) / 2);
    if (next.columns.length > room.columns) low = next.limit;
    else best = next;
  }
  return best;
}

/** What a column holds of its groups, as groups of their own. */
const restOf = (groups: readonly WallGroup[], parts: Column): readonly WallGroup[] =>
  parts.map(({ group, from, to }) => {
    const { name, cards } = groups[group]!;
    return { name, cards: cards.slice(from, to) };
  });

const joined = (columns: readonly Column[]): Column => {
  const parts: ColumnPart[] = [];
  for (const part of columns.flat()) {
    const last = parts.at(-1);
    if (last?.group === part.group) parts[parts.length - 1] = { ...last, to: part.to };
    else parts.push(part);
  }
  return parts;
};

/** Pages are filled one after the other; the columns of the last, or only, one are as short as they can be. */
function lay(groups: readonly WallGroup[], room: WallRoom, splits: Splits): Laid {
  const columns = fill(groups, room.height, room.gap, splits);
  const full = columns.slice(0, Math.floor((columns.length - 1) / room.columns) * room.columns);
  const left = joined(columns.slice(full.length));
  const last = even(restOf(groups, left), room, splits);
  const back = ({ group, from, to }: ColumnPart): ColumnPart => {
    const { group: at, from: begun } = left[group]!;
    return { group: at, from: begun + from, to: begun + to };
  };
  return {
    columns: [...full, ...last.columns.map((column) => column.map(back))],
    limit: last.limit,
  };
}

/**
 * Groups in columns that are about as high as each other, in their order, on as few pages as it takes. What is higher
 * than a whole column goes on in the next.
 */
export function toColumns(groups: readonly WallGroup[], room: WallRoom): readonly Column[] {
  const pages = ({ columns }: Laid) => Math.ceil(columns.length / room.columns);
  const isTooHigh: Splits = (group) => whole(group) > room.height;
  const isLarge: Splits = (group) => isTooHigh(group) || group.cards.length > mostTogether;
  const [kept, split] = [lay(groups, room, isTooHigh), lay(groups, room, isLarge)];
  const isShorter = pages(kept) === 1 && split.limit < muchShorter * kept.limit;
  return pages(split) < pages(kept) || isShorter ? split.columns : kept.columns;
}
