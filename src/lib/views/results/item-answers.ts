import type { AssessmentView } from '#lib/api/contract-types.ts';
import type { Rating } from '#lib/domain/answer.ts';
import { reaches } from '#lib/domain/threshold.ts';
import { minVerdictAnswers } from '#lib/domain/verdict.ts';

export type ItemFigures = AssessmentView['items'][number];

/** How many gave a rating from `from` to `to`. */
export interface Side {
  readonly count: number;
  readonly from: Rating;
  readonly to: Rating;
}

/** The two sides of a room: who agrees that it is an obstacle (4, 5), and who does not (1, 2). */
export interface Sides {
  readonly n: number;
  readonly high: Side;
  readonly low: Side;
}

/**
 * What there is to say of a divided room. A side is named by its one rating where all but at most one
 * person of it gave that one, else by both. Null where one of the sides is empty.
 */
export function sidesOf(counts: readonly number[]): Sides | null {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const high = sideOf(counts, 5, 4);
  const low = sideOf(counts, 1, 2);
  return high && low ? { n, high, low } : null;
}

function sideOf(counts: readonly number[], end: 1 | 5, next: 2 | 4): Side | null {
  const [atEnd, atNext] = [counts[end - 1] ?? 0, counts[next - 1] ?? 0];
  if (atEnd + atNext === 0) return null;
  if (atNext <= 1 && atEnd > atNext) return { count: atEnd, from: end, to: end };
  if (atEnd <= 1 && atNext > atEnd) return { count: atNext, from: next, to: next };
  return { count: atEnd + atNext, ...inOrder(end, next) };
}

const inOrder = (a: Rating, b: Rating) => (a < b ? { from: a, to: b } : { from: b, to: a });

/** All who gave the item any answer; null where that is not shown. */
export const answeredOf = ({ n, unknown, na }: ItemFigures): number | null =>
  unknown === null || na === null ? null : n + unknown + na;

const unsureShare = 1 / 3;

/** Whether so many did not know (a third of all who answered) that this is itself a finding. */
export function isUnsure(item: ItemFigures): boolean {
  const answered = answeredOf(item);
  if (!answered || !item.unknown) return false;
  return reaches(item.unknown / answered, unsureShare);
}

/** Whether every shown item has too few answers for a verdict: then nothing can be said of division at all. */
export function isTooEarly(items: readonly ItemFigures[]): boolean {
  const shown = items.filter((item) => item.counts !== null);
  return shown.length > 0 && shown.every((item) => item.n < minVerdictAnswers);
}
