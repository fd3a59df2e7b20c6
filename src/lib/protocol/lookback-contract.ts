/** The part of the HTTP contract that is about a look back. */
import * as z from 'zod/mini';
import { cardParts, cardSides } from '#lib/domain/card-exercise.ts';
import { lookbackAreas, maxAboutLength, reviewParts } from '#lib/domain/lookback.ts';
import { reviewItemIds } from '#lib/domain/review.ts';
import { shortText } from './contract.ts';

/** `about`: the project or year that is looked back at; `review`: whether the questions about a joint project are asked. What is left out stays. */
export const lookbackInput = z.object({
  about: z.optional(z.nullable(shortText(maxAboutLength))),
  review: z.optional(z.boolean()),
});
export type LookbackInput = z.input<typeof lookbackInput>;

const count = z.nullable(z.number());
const item = z.object({
  n: z.number(),
  unknown: count,
  na: count,
  counts: z.nullable(z.array(z.number())),
});

/** `groups` are empty before the cards are revealed, `review` is null before it is shown; of an item with too few answers all but `n` is null (PRIV3). */
export const lookbackView = z.object({
  part: z.enum(cardParts),
  about: z.nullable(z.string()),
  reviewPart: z.enum(reviewParts),
  groups: z.array(
    z.object({
      name: z.nullable(z.string()),
      area: z.nullable(z.enum(lookbackAreas)),
      cards: z.array(z.object({ side: z.enum(cardSides), text: z.string() })),
    }),
  ),
  review: z.nullable(
    z.object({
      participation: z.object({ joined: z.number(), finished: z.number() }),
      items: z.partialRecord(z.enum(reviewItemIds), item),
    }),
  ),
});
export type LookbackView = z.infer<typeof lookbackView>;
