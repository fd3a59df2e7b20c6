import { sortByValue } from './ranking.ts';
import { reaches } from './threshold.ts';
import type { Verdict } from './verdict.ts';

/** From this mean on an item is talked about even where the room is not divided. */
export const seriousMean = 3.5;

interface TalkItem {
  readonly id: string;
  readonly mean: number | null;
  readonly agreement: number | null;
  readonly verdict: Verdict | null;
}

/**
 * Item ids in the order to talk about them: those that divide the room, the most divided first, then
 * the serious ones, the most serious first. Each is named once; equal ones in the instrument's order.
 */
export function orderTalk(items: readonly TalkItem[]): string[] {
  const split = items.filter((item) => item.verdict === 'split');
  const serious = items.filter(
    (item) => item.verdict !== 'split' && item.mean !== null && reaches(item.mean, seriousMean),
  );
  return [
    ...sortByValue(split, (item) => -(item.agreement ?? 0)),
    ...sortByValue(serious, (item) => item.mean ?? 0),
  ].map((item) => item.id);
}
