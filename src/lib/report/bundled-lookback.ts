import * as z from 'zod/mini';
import { cardSides } from '#lib/domain/card-exercise.ts';
import { lookbackAreas, type LookbackGroup, type RevealedLookback } from '#lib/domain/lookback.ts';
import { reviewItemIds, type RevealedReview } from '#lib/domain/review.ts';
import { bundledItem, itemThatLeaves } from './bundled-item.ts';

const count = z.int().check(z.minimum(0));

/** `cards` is null where too few took part for their words to leave; then `cardCount` is all there is. */
const group = z.strictObject({
  /** null for an area's own group that nobody has renamed, and for the cards that nobody has placed */
  name: z.nullable(z.string()),
  area: z.nullable(z.enum(lookbackAreas)),
  cardCount: count,
  cards: z.nullable(
    z.array(z.strictObject({ side: z.nullable(z.enum(cardSides)), text: z.string() })),
  ),
});

const review = z.strictObject({
  participation: z.strictObject({ joined: count, finished: count }),
  items: z.record(z.string(), bundledItem),
});

/** The look back on a project or a year. */
export const bundledLookback = z.strictObject({
  about: z.nullable(z.string()),
  groups: z.array(group),
  review: z.nullable(review),
});
export type BundledLookback = z.infer<typeof bundledLookback>;

/** PRIV3: words leave only from a room of `least`, figures only of questions that so many answered on their own phones. */
export function bundleLookback(
  { about, groups, review: answers }: RevealedLookback,
  wordsLeave: boolean,
  least: number,
): BundledLookback {
  return {
    about,
    groups: groups.map((one) => bundleGroup(one, wordsLeave)),
    review: answers && bundleReview(answers, least),
  };
}

const bundleGroup = ({ name, area, cards }: LookbackGroup, wordsLeave: boolean) => ({
  name,
  area,
  cardCount: cards.length,
  cards: wordsLeave ? cards.map(({ side, text }) => ({ side, text })) : null,
});

/** With the questions that too few have changed as they were, so that no two files tell a few apart. */
function bundleReview({ participation, leaving, left, ...now }: RevealedReview, least: number) {
  const items: RevealedReview['items'] = { ...now.items, ...left };
  const shown = new Set([...leaving, ...Object.keys(left)]);
  return {
    participation: { joined: participation.joined, finished: participation.finished },
    items: Object.fromEntries(
      reviewItemIds.flatMap((id) => {
        const item = items[id];
        return item ? [[id, itemThatLeaves(item, shown.has(id), least)] as const] : [];
      }),
    ),
  };
}
