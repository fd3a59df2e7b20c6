import type * as Y from 'yjs';
import type { LookbackGroup, RevealedLookback } from '#lib/domain/lookback.ts';
import { readLookback, readReview } from './agenda-lookback.ts';
import { lookbackBoard } from './board-lookback.ts';

/** A look back as the room saw it, from its two documents; null before its cards are revealed. */
export function readRevealedLookback(
  agenda: Y.Doc,
  board: Y.Doc,
  step: string,
): RevealedLookback | null {
  const { part, about } = readLookback(agenda);
  if (part === 'writing') return null;
  return { about, groups: readLookbackGroups(board), review: readReview(agenda, step) };
}

/** The cards in their groups, without ids: hidden cards and empty groups are left out. */
export function readLookbackGroups(board: Y.Doc): readonly LookbackGroup[] {
  const { groups, loose } = lookbackBoard.read(board);
  return [...groups, { name: null, area: null, cards: loose }]
    .map(({ name, area, cards }) => ({
      name,
      area,
      cards: cards.flatMap(({ hidden, side, text }) => (hidden || !side ? [] : [{ side, text }])),
    }))
    .filter(({ cards }) => cards.length > 0);
}
