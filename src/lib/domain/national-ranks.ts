import { rankTied, sortByValue } from './ranking.ts';

/** An item's mean with the category of the national survey that its obstacle belongs to. */
export interface CategorisedItem {
  readonly category: string | null;
  /** 1 to 5; null where the item is not shown. */
  readonly mean: number | null;
  readonly n: number;
}

/** How a category stands with us: `mean` is the plain mean of its shown items' means, `n` the fewest answers of one of them. */
export interface OwnRank {
  readonly rank: number;
  readonly mean: number;
  readonly items: number;
  readonly n: number;
}

export interface NationalRank {
  readonly rank: number;
  /** how many networks named it */
  readonly count: number;
}

/** A category here and in the nation; null where nothing is asked or printed of it. */
export interface CategoryRanks {
  readonly id: string;
  readonly own: OwnRank | null;
  readonly nation: NationalRank | null;
}

/**
 * Our obstacles by the survey's categories beside its ranking. Ranks and not figures, since the survey counts
 * mentions and we ask for degrees. Ours are tied where two means differ by at most one answer's worth, the survey's
 * where the counts are the same. In the order of our ranks, then of the nation's.
 */
export function compareWithNation(
  items: readonly CategorisedItem[],
  mentions: readonly { readonly id: string; readonly count: number | null }[],
): CategoryRanks[] {
  const own = ownRanks(items);
  const nation = nationalRanks(mentions);
  const ranks = mentions.map(({ id }) => ({
    id,
    own: own.get(id) ?? null,
    nation: nation.get(id) ?? null,
  }));
  const last = mentions.length + 1;
  return sortByValue(
    sortByValue(ranks, (one) => -(one.nation?.rank ?? last)),
    (one) => -(one.own?.rank ?? last),
  );
}

function ownRanks(items: readonly CategorisedItem[]): ReadonlyMap<string, OwnRank> {
  const categories = [...new Set(items.flatMap(({ category }) => category ?? []))];
  const values = categories.flatMap((id) => meanOf(id, items));
  const ranks = rankTied(
    values,
    ({ mean }) => mean,
    (a, b) => 1 / Math.min(a.n, b.n),
  );
  return new Map(values.map((one) => [one.id, { ...one, rank: ranks.get(one) ?? 0 }]));
}

function meanOf(id: string, items: readonly CategorisedItem[]) {
  const shown = items.flatMap(({ category, mean, n }) =>
    category === id && mean !== null ? [{ mean, n }] : [],
  );
  if (shown.length === 0) return [];
  const mean = shown.reduce((sum, one) => sum + one.mean, 0) / shown.length;
  return [{ id, mean, items: shown.length, n: Math.min(...shown.map((one) => one.n)) }];
}

function nationalRanks(
  mentions: readonly { readonly id: string; readonly count: number | null }[],
): ReadonlyMap<string, NationalRank> {
  const printed = mentions.flatMap(({ id, count }) => (count === null ? [] : [{ id, count }]));
  const ranks = rankTied(
    printed,
    ({ count }) => count,
    () => 0,
  );
  return new Map(printed.map((one) => [one.id, { count: one.count, rank: ranks.get(one) ?? 0 }]));
}
