import type * as Y from 'yjs';
import type { LookbackGroup } from '#lib/domain/lookback.ts';
import { lookbackBoard } from './board-lookback.ts';

/** The cards in their groups, without ids: hidden cards, those `without` and empty groups are left out. */
export function readLookbackGroups(
  board: Y.Doc,
  without: ReadonlySet<string> = new Set(),
): readonly LookbackGroup[] {
  const { groups, loose } = lookbackBoard.read(board);
  return [...groups, { name: null, area: null, cards: loose }]
    .map(({ name, area, cards }) => ({
      name,
      area,
      cards: cards.flatMap(({ id, hidden, side, text }) =>
        hidden || !side || without.has(id) ? [] : [{ side, text }],
      ),
    }))
    .filter(({ cards }) => cards.length > 0);
}
