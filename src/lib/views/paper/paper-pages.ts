import type { SpokenChecklist, SpokenItem } from '#lib/domain/instrument.ts';

/** As many items as fit on A4 in letters that can be read at eighty; the first page has the head besides. */
const onFirstPage = 7;
const onOtherPages = 9;

/** An item and its place in the checklist, from 1. */
export interface PlacedItem {
  readonly item: SpokenItem;
  readonly place: number;
}

/** The checklist laid out on pages, in its order. */
export function paperPages(checklist: SpokenChecklist): PlacedItem[][] {
  const items = checklist.sections
    .flatMap((section) => section.items)
    .map((item, i) => ({ item, place: i + 1 }));
  const pages = [items.slice(0, onFirstPage)];
  for (let at = onFirstPage; at < items.length; at += onOtherPages)
    pages.push(items.slice(at, at + onOtherPages));
  return pages;
}
