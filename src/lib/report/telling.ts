import { bandFloors } from '#lib/domain/factor-score.ts';
import { seriousMean } from '#lib/domain/talk-order.ts';

/** From where on a figure of a column stands out, somewhat and much; `below` where it is the low ones that do. */
export interface Telling {
  readonly side: 'from' | 'below';
  readonly some: number;
  readonly much: number;
}

const [[, strength], [, discuss]] = bandFloors;

/** Shares, 0 to 1. */
export const tellingShare: Telling = { side: 'from', some: 0.33, much: 0.66 };
/** Scores of success factors, 1 to 5: by their bands, what is to be looked at first the most. */
export const tellingScore: Telling = { side: 'below', some: strength, much: discuss };
/** Means of items, 1 to 5: from what is called hard. */
export const tellingMean: Telling = { side: 'from', some: seriousMean, much: 4.25 };
