import type { Block, Section } from '#lib/report/report.ts';

/** What a phone shows of a section before it is opened, and what it opens; nothing is folded for a few words more. */
export interface Teased {
  readonly first: readonly Block[];
  readonly rest: readonly Block[];
}

/** As many blocks of words as are not worth a press. */
const mostWords = 3;
const isOfWords = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'heading';

/** The glance is what a reader has come for; of each other section its first sentences say what is in it. */
export function teaserOf({ id, blocks }: Section): Teased {
  const isShort = blocks.length <= mostWords && blocks.every(isOfWords);
  if (id === 'glance' || isShort) return { first: blocks, rest: [] };
  const shown = blocks[0]?.kind === 'paragraph' ? 1 : 0;
  return { first: blocks.slice(0, shown), rest: blocks.slice(shown) };
}
