import type { Block, Section, Table } from '#lib/report/report.ts';

/** Rows of a table that stay together on a page; more may go on over the next. */
const mostTogether = 6;
/** A longer list is set closer: a network's two hundred cards would be many half-empty pages. */
const mostLoose = 12;

const isShown = (block: Block | undefined): boolean =>
  block?.kind === 'table' || block?.kind === 'figure';

/** Whether a paragraph leads up to a picture or a table and so must not be left behind on the page before. */
export function staysWithNext(blocks: readonly Block[], at: number): boolean {
  const [next, second] = [blocks[at + 1], blocks[at + 2]];
  return (
    blocks[at]?.kind === 'paragraph' &&
    (isShown(next) || (next?.kind === 'paragraph' && isShown(second)))
  );
}

/** Whether a row stays with the one after it: short tables are whole, and no row of a long one stands alone. */
export const rowStays = ({ rows }: Table, row: number): boolean =>
  row < rows.length - 1 && (rows.length <= mostTogether || row === 0 || row === rows.length - 2);

export const isLongList = (items: readonly string[]): boolean => items.length > mostLoose;

/** What can be seen at a glance is a page of its own, where there is something to see. */
export function startsPage(sections: readonly Section[], at: number): boolean {
  const before = sections[at - 1];
  return before?.id === 'glance' && before.blocks.some(({ kind }) => kind === 'figure');
}
