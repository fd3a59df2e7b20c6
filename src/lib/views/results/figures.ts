import type { Band } from '#lib/domain/factor-score.ts';
import type { Verdict } from '#lib/domain/verdict.ts';

/** What sentences are made of: figures as they are to be read, names as they are to be said. */

/** How many could have answered (where that is known), came in, and said that they have finished. */
export interface Turnout {
  readonly eligible: number | null;
  readonly joined: number;
  readonly finished: number;
}

/** The fewest and the most that rated one item. */
export interface Spread {
  readonly least: number;
  readonly most: number;
}

export interface NamedScore {
  readonly name: string;
  readonly score: string;
}

/** From the lowest score to the highest, or the one that all have: 3.1~3.4. Scores are of one digit before the point. */
export function rangeOf(scores: readonly NamedScore[], to: string): string {
  const values = scores.map(({ score }) => score).sort();
  const [low = '', high = ''] = [values[0], values.at(-1)];
  return low === high ? low : `${low}${to}${high}`;
}

/** Factors by band, and how many have no score. */
export interface Standing extends Readonly<Record<Band, readonly NamedScore[]>> {
  readonly unscored: number;
}

/**
 * What there is to say of agreement. `early`: no item has enough answers for a verdict; `nothing`: no
 * item is shown. `answers` says how the answers to the first item lie.
 */
export interface Division {
  readonly known: 'yes' | 'early' | 'nothing';
  readonly split: number;
  readonly serious: number;
  readonly first: { readonly text: string; readonly answers: string } | null;
}

/** Why results are only a first hint. `few`: no item has enough answers for a verdict; `part`: fewer than half answered. */
export type Caution =
  | { readonly kind: 'few'; readonly n: number }
  | {
      readonly kind: 'part';
      readonly n: number;
      readonly of: number;
      /** Of those who could have answered; else of those who came in. */
      readonly isEligible: boolean;
    };

/** The first picks; null where there is none. `isTentative`: they rest on so little that they are only a hint. */
export interface FirstTasks {
  readonly network: string | null;
  readonly future: string | null;
  readonly isTentative: boolean;
}

/** How many of `n` gave 4 or 5, with the ends of the interval as shares; null where everyone eligible answered. */
export interface HighAnswers {
  readonly n: number;
  readonly hits: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

export interface NotKnown {
  readonly unknown: number;
  readonly answered: number;
}

export interface Hidden {
  readonly n: number;
  readonly minGroup: number;
}

export interface RankOf {
  readonly rank: number;
  readonly isTied: boolean;
}

/** A verdict, or that there are too few answers for one. */
export type Agreement = Verdict | 'early';

/** How much of a factor's or a task's weight is shown, as a share. */
export interface Covered {
  readonly coverage: number;
}

/** How much of the trouble some tasks speak to together, as a share. */
export interface SpokenTo {
  readonly tasks: number;
  readonly share: number;
}

/** An obstacle as a reason for a task: its mean as it is to be read, how it bears on the task, its answers 4 and 5. */
export interface ReasonGiven {
  readonly mean: string;
  /** 1: it bears on the task directly; less: in part. */
  readonly weight: number;
  readonly high: HighAnswers | null;
}
