import type { ItemTally } from './tally.ts';

/**
 * The five-point questions of the national survey of programme participants about a joint project. Answers are kept in
 * a ballot's `answers` under these ids, beside those of the checklist.
 */
export const reviewItemIds = [
  'review-trust-start',
  'review-trust-now',
  'review-cooperation',
  'review-community',
  'review-finance',
  'review-sustainability',
  'review-again',
] as const;
export type ReviewItemId = (typeof reviewItemIds)[number];

/** The answers to a collaboration review, as a frozen snapshot (PRIV3, PRIV4). */
export interface RevealedReview {
  readonly kind: 'review';
  readonly participation: { readonly joined: number; readonly finished: number };
  readonly items: Readonly<Partial<Record<ReviewItemId, ItemTally>>>;
  /** those that at least five people answered on phones of their own: they may leave the room */
  readonly leaving: readonly ReviewItemId[];
  /** those that are shown outside as they were before, since fewer than five have changed them since */
  readonly left: Readonly<Partial<Record<ReviewItemId, ItemTally>>>;
}
