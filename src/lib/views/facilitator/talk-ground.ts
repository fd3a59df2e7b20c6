import type { AssessmentView } from '#lib/api/contract-types.ts';

/**
 * What a talk can start from. `split`: something divides the room; `serious`: nothing does, but something
 * weighs on it; `level`: neither; `empty`: no item can be shown; `unknown`: the results are not here.
 */
export type TalkGround = 'split' | 'serious' | 'level' | 'empty' | 'unknown';

export function talkGroundOf(
  assessment: Pick<AssessmentView, 'items' | 'talkFirst'> | null,
): TalkGround {
  if (!assessment) return 'unknown';
  if (assessment.items.every(({ counts }) => counts === null)) return 'empty';
  if (assessment.items.some(({ verdict }) => verdict === 'split')) return 'split';
  return assessment.talkFirst.length ? 'serious' : 'level';
}
