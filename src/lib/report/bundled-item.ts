import * as z from 'zod/mini';
import type { ItemTally } from '#lib/domain/tally.ts';

const count = z.int().check(z.minimum(0));
const maybeCount = z.nullable(count);

/** Null figures: fewer than the smallest group, or found by subtraction otherwise. */
export const bundledItem = z.strictObject({
  n: count,
  unknown: maybeCount,
  na: maybeCount,
  counts: z.nullable(z.tuple([count, count, count, count, count])),
});

/** PRIV3: an item as it leaves. `isAmongPeople`: enough rated it on phones of their own. */
export function itemThatLeaves(
  { n, unknown, na, counts }: ItemTally,
  isAmongPeople: boolean,
  least: number,
): z.infer<typeof bundledItem> {
  if (counts === null || n < least || !isAmongPeople)
    return { n, unknown: null, na: null, counts: null };
  const [a, b, c, d, e] = counts;
  return { n, unknown, na, counts: [a, b, c, d, e] };
}
