import { exceeds } from './threshold.ts';
import { verdictChances } from './verdict-chances.ts';

/**
 * `agree` and `split`: more at one, or more divided, than answers drawn at random would be in 19 of 20
 * cases. `mixed`: neither can be told from chance at this n. It is an invitation to talk, not a grade.
 */
export type Verdict = 'agree' | 'split' | 'mixed';

/** With fewer answers than this no verdict is given. */
export const minVerdictAnswers = 5;

/** The verdict on an item whose `n` ratings agree by `a` (−1 to 1); null below five ratings. */
export function verdictOf(n: number, a: number | null): Verdict | null {
  if (a === null || n < minVerdictAnswers) return null;
  const { agreeAbove, splitBelow } = chancesAt(n);
  if (exceeds(a, agreeAbove)) return 'agree';
  if (exceeds(0, a) && exceeds(splitBelow, a)) return 'split';
  return 'mixed';
}

/** The table ends with an n that stands for all greater ones. */
function chancesAt(n: number): { agreeAbove: number; splitBelow: number } {
  const row = verdictChances[Math.min(n - minVerdictAnswers, verdictChances.length - 1)];
  if (!row) throw new RangeError(`no chances for n = ${n}`);
  return { agreeAbove: row[1], splitBelow: row[2] };
}
