import { showMean } from '#lib/domain/display.ts';
import { seriousMean } from '#lib/domain/talk-order.ts';
import { reaches } from '#lib/domain/threshold.ts';
import type { Facts, ItemFact } from './facts.ts';

/** How many gave 4 or 5, and 1 or 2. */
export function sidesOf(counts: readonly number[]): {
  readonly high: number;
  readonly low: number;
} {
  const [one = 0, two = 0, , four = 0, five = 0] = counts;
  return { high: four + five, low: one + two };
}

export const isSplit = ({ figures }: ItemFact): boolean => figures.verdict === 'split';

export const isHard = ({ figures }: ItemFact): boolean =>
  figures.mean !== null && reaches(figures.mean, seriousMean);

/** How the answers to a shown item lie, as half a sentence. */
export function answersOf({ figures }: ItemFact, { say }: Facts): string {
  const { counts, n, mean } = figures;
  if (counts === null || mean === null) return '';
  const { high, low } = sidesOf(counts);
  return figures.verdict === 'split'
    ? say.talk.divided(n, high, low)
    : say.talk.heavy(n, high, showMean(mean));
}

/** That fewer than half answered any one item, so that results are no more than a first hint; else null. */
export function cautionOf({ items, assessment, say }: Facts): string | null {
  const shown = items.filter(({ figures }) => figures.counts !== null);
  const n = Math.max(0, ...shown.map(({ figures }) => figures.n));
  if (n === 0 || !assessment) return null;
  const { eligible, joined } = assessment.participation;
  const of = eligible ?? joined;
  return 2 * n < of ? say.glance.part(n, of, eligible !== null) : null;
}

export const isAllHidden = ({ items }: Facts): boolean =>
  items.every(({ figures }) => figures.counts === null);
