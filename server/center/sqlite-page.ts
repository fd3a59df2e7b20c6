import type { Page, PageWish } from './center-store.ts';

/** Where a row stands in its list: when it is told to have been, then when it came. */
export interface Mark {
  readonly at: string;
  readonly n: number;
}

const newest: Mark = { at: '9', n: Number.MAX_SAFE_INTEGER };
const beyond: Mark = { at: '', n: 0 };

interface PageSource<Row extends { readonly id: string }, T> {
  /** Where the row stands that a page goes on from; null if there is none of that id. */
  readonly start: (after: string) => Mark | null;
  /** The newest rows before a mark. */
  readonly read: (before: Mark, limit: number) => readonly Row[];
  readonly from: (row: Row) => T;
}

/**
 * A page by rows' marks: stable while others are added, and never slow, however far one reads. Lists stand by the times
 * that they tell: by when rows came, one told by its month alone would stand between two that say their minute.
 */
export function pageOf<Row extends { readonly id: string }, T>(
  { after, limit }: PageWish,
  { start, read, from }: PageSource<Row, T>,
): Page<T> {
  const before = after === undefined ? newest : (start(after) ?? beyond);
  const rows = read(before, limit + 1);
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(from),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
