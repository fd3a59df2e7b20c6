import { maxDotsPerGroup } from '#lib/domain/wants-dots.ts';
import type { WantsState } from '#lib/domain/wants.ts';
import type { TypedSheet } from './sheet-desk.ts';

export type DotSheetProblem =
  'not-voting' | 'wants-counted' | 'unknown-item' | 'no-cards' | 'dots-over';

/**
 * Why a sheet of dots can't be taken. A phone's ballot is counted as far as its budget goes, whatever it says; a sheet
 * is typed in by someone who can look again, so too many dots are refused instead of being cut.
 */
export function dotSheetProblem(
  { answers, cards }: Pick<TypedSheet, 'answers' | 'cards'>,
  { part, groups, budget }: WantsState,
): DotSheetProblem | null {
  if (part === 'counted') return 'wants-counted';
  if (part !== 'voting') return 'not-voting';
  if (cards.length > 0) return 'no-cards';
  const given = Object.entries(answers);
  if (given.some(([id]) => groups.every((group) => group.id !== id))) return 'unknown-item';
  const dots = given.map(([, dots]) => (typeof dots === 'number' ? dots : Infinity));
  const isOver = dots.some((each) => each > maxDotsPerGroup);
  return isOver || dots.reduce((sum, each) => sum + each, 0) > budget ? 'dots-over' : null;
}
