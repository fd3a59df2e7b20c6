import type { FactorScore } from './factor-score.ts';
import { z95 } from './wilson.ts';

/** Both ends are scores, 1 to 5. */
export interface ScoreRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Where a score may lie, in 19 of 20 cases or more: `uncertainty` is the greatest standard error it can have. Null
 * without a score, and where nothing was left to chance.
 */
export function scoreRange({
  score,
  uncertainty,
}: Pick<FactorScore, 'score' | 'uncertainty'>): ScoreRange | null {
  if (score === null || !uncertainty) return null;
  const half = z95 * uncertainty;
  return { low: Math.max(1, score - half), high: Math.min(5, score + half) };
}
