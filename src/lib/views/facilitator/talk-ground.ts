import type { AssessmentView } from '#lib/api/contract-types.ts';

/**
 * What a talk can start from. `split`: something divides the room; `serious`: nothing does, but something
 * weighs on it; `level`: neither; `early`: too few answered to say either; `empty`: no item can be shown; `unknown`:
 * the results are not here.
 */
export type TalkGround = 'split' | 'serious' | 'level' | 'early' | 'empty' | 'unknown';

export function talkGroundOf(
  assessment: Pick<AssessmentView, 'items' | 'talkFirst'> | null,
): TalkGround {
  if (!assessment) return 'unknown';
  if (assessment.items.every(({ counts }) => counts === null)) return 'empty';
  if (assessment.items.every(({ verdict }) => verdict === null)) return 'early';
  if (assessment.items.some(({ verdict }) => verdict === 'split')) return 'split';
  return assessment.talkFirst.length ? 'serious' : 'level';
}
