import { isEntryId, lineProblem, readLine, toLine, type LineProblem } from './text.ts';

/** Cards of one ballot. */
export const maxCards = 5;
/** Characters of a card, as a reader counts them. */
export const maxCardLength = 100;

/** A wish, whole: one line. */
export interface WantsCard {
  readonly id: string;
  readonly text: string;
}

/** A card on the board: under an id of its own, without who wrote it or when. A hidden one has no text (moderation). */
export interface BoardCard {
  readonly id: string;
  readonly text: string;
  readonly hidden: boolean;
}

/** What is wrong with a card as it is being written; null if it can be kept. */
export const cardProblem = (text: string): LineProblem | null =>
  lineProblem(toLine(text), maxCardLength);

interface OrderedCard extends WantsCard {
  readonly at: number;
}

function readCard([id, value]: readonly [string, unknown]): OrderedCard[] {
  if (!isEntryId(id) || typeof value !== 'object' || value === null) return [];
  const { text: raw, at } = value as { text?: unknown; at?: unknown };
  const text = readLine(raw, maxCardLength);
  return text === null ? [] : [{ id, text, at: Number.isFinite(at) ? (at as number) : 0 }];
}

/**
 * The cards of a ballot in the order they were written: `{text, at}` by id. What is no card is skipped; of more than
 * five the first five count, whatever a client has stored.
 */
export function readCards(stored: Iterable<readonly [string, unknown]>): readonly WantsCard[] {
  return [...stored]
    .flatMap(readCard)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .slice(0, maxCards)
    .map(({ id, text }) => ({ id, text }));
}

/**
 * The cards of a ballot that are not on the board yet. A released card is final: changing it in the ballot changes
 * nothing, and a ballot never has more than five on the board in all.
 */
export function pendingCards(
  cards: readonly WantsCard[],
  released: ReadonlySet<string>,
): readonly WantsCard[] {
  return cards
    .filter(({ id }) => !released.has(id))
    .slice(0, Math.max(0, maxCards - released.size));
}
