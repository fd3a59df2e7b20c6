/** As many groups as fit on A4 in letters that can be read at eighty; the first page has the head besides. */
const onFirstPage = 9;
const onOtherPages = 12;

/** The groups laid out on pages, in their order, each with its place from 1. */
export function dotPages<T>(
  groups: readonly T[],
): (readonly { readonly group: T; readonly place: number }[])[] {
  const placed = groups.map((group, i) => ({ group, place: i + 1 }));
  const pages = [placed.slice(0, onFirstPage)];
  for (let at = onFirstPage; at < placed.length; at += onOtherPages)
    pages.push(placed.slice(at, at + onOtherPages));
  return pages;
}
