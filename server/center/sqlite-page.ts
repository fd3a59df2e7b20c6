import type { Page, PageWish } from './center-store.ts';

interface Numbered {
  readonly n: number;
  readonly id: string;
}

interface PageSource<Row extends Numbered, T> {
  /** The number of the row that a page goes on from; 0 if there is none of that id. */
  readonly start: (after: string) => number;
  /** The newest rows before a number. */
  readonly read: (before: number, limit: number) => readonly Row[];
  readonly from: (row: Row) => T;
}

/** A page by rows' numbers: stable while others are added, and never slow, however far one reads. */
export function pageOf<Row extends Numbered, T>(
  { after, limit }: PageWish,
  { start, read, from }: PageSource<Row, T>,
): Page<T> {
  const before = after === undefined ? Number.MAX_SAFE_INTEGER : start(after);
  const rows = read(before, limit + 1);
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(from),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
