import type { CardExercise, CardPart, CardSide } from './card-exercise.ts';
import type { RevealedReview } from './review.ts';

/** Where a look back leads: what goes on as it is, what changes, what is tried for the first time. */
export const lookbackAreas = ['keep', 'change', 'start'] as const;
export type LookbackArea = (typeof lookbackAreas)[number];

/** Looking back at a project or a year, with cards. */
export const lookbackExercise: CardExercise<LookbackArea> = {
  kind: 'retrospective',
  areas: lookbackAreas,
  sides: ['liked', 'regretted'],
  mostCards: 3,
};

/** Characters of what is looked back at. */
export const maxAboutLength = 60;

/** The questions about a joint project beside the cards: not asked, answered in private, or shown to all. */
export const reviewParts = ['off', 'asked', 'shown'] as const;
export type ReviewPart = (typeof reviewParts)[number];

/** How the look back stands. `about`: the project or year, as the facilitator calls it; null where nobody has said. */
export interface LookbackState {
  readonly part: CardPart;
  readonly about: string | null;
  readonly review: ReviewPart;
}

export const noLookback: LookbackState = { part: 'writing', about: null, review: 'off' };

/** The questions are finished apart from the cards: whoever has written has not answered them yet. */
export const reviewOf = (step: string): string => `${step}:review`;

/** Cards that lie together after the reveal, without ids: nothing in it leads to who wrote one. */
export interface LookbackGroup {
  /** null for an area's own group that nobody has renamed, and for the cards that nobody has placed */
  readonly name: string | null;
  /** null where people's own group is near to none, and for the cards that nobody has placed */
  readonly area: LookbackArea | null;
  readonly cards: readonly { readonly side: CardSide; readonly text: string }[];
}

/**
 * A revealed look back as a neutral shape, for a report or whoever else takes it on: hidden cards and empty groups are
 * left out. It is as the room saw it; what may leave the room is for the taker to decide (PRIV3).
 */
export interface RevealedLookback {
  readonly about: string | null;
  /** the areas' groups in their order, those that people made, and last what nobody has placed */
  readonly groups: readonly LookbackGroup[];
  readonly review: RevealedReview | null;
}
