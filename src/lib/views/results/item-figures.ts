import type { Agreement, HighAnswers, NotKnown } from './figures.ts';
import { answeredOf, isUnsure, type ItemFigures } from './item-answers.ts';

/** The answers 4 and 5; null where the item shows none. */
export function highOf({ n, high }: ItemFigures): HighAnswers | null {
  if (!high) return null;
  const { low, high: top } = high;
  const interval = low === null || top === null ? null : { low, high: top };
  return { n, hits: Math.round(high.value * n), interval };
}

/** The verdict, or that it is too early for one; null where the item shows nothing. */
export function agreementOf({ counts, n, verdict }: ItemFigures): Agreement | null {
  if (!counts || n === 0) return null;
  return verdict ?? 'early';
}

/** Those who did not know, where they are so many that it has to be said. */
export function notKnownOf(item: ItemFigures): NotKnown | null {
  const answered = answeredOf(item);
  if (!isUnsure(item) || answered === null || item.unknown === null) return null;
  return { unknown: item.unknown, answered };
}
