import type { CenterRound } from './center-round.ts';
import { noFigures, type ComparedRound } from './compared-round.ts';

/**
 * A round as the center's store knows it: when it came, and when its network took it back (ms of the server's clock).
 * One taken back stays as a place without figures: who could see it before would else find it by what is missing.
 */
export interface SentRound {
  readonly round: ComparedRound;
  readonly sentAt: number;
  readonly withdrawnAt: number | null;
}

/** What is left of a round that was taken back: where it stood, and nothing that anyone answered. */
export const withoutFigures = (round: ComparedRound): ComparedRound => ({
  ...round,
  figures: noFigures,
});

const koreaOffsetMs = 9 * 60 * 60 * 1000;

/** Months counted through, in Korea: figures of rounds without a name enter the comparison when a month ends. */
export function monthOf(at: number): number {
  const day = new Date(at + koreaOffsetMs);
  return day.getUTCFullYear() * 12 + day.getUTCMonth();
}

export const yearOf = ({ day }: Pick<CenterRound, 'day'>): number => Number(day.slice(0, 4));
