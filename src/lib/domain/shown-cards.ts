import type { BoardCard } from './cards.ts';

/** How many cards can be read. One that is hidden keeps its place and is counted nowhere, so that a number is the same wherever it stands. */
export const countShown = (cards: readonly BoardCard[]): number =>
  cards.filter(({ hidden }) => !hidden).length;

/** Groups as a vote froze them, by ids of cards, without the cards of `board` that were hidden since. */
export function withoutHidden<Group extends { readonly cards: readonly string[] }>(
  groups: readonly Group[],
  board: readonly BoardCard[],
): readonly Group[] {
  const hidden = new Set(board.flatMap((card) => (card.hidden ? [card.id] : [])));
  if (hidden.size === 0) return groups;
  return groups.map((group) => ({ ...group, cards: group.cards.filter((id) => !hidden.has(id)) }));
}
