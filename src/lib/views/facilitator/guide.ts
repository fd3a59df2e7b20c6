import type { StepKind } from '#lib/domain/step.ts';

export const guides = ['welcome', 'checklist', 'revealed', 'talk', 'close'] as const;
export type Guide = (typeof guides)[number];

/** Which guide stands beside a step; a checklist is another matter once it is revealed. Null where there is none. */
export function guideOf(kind: StepKind, isRevealed: boolean): Guide | null {
  if (kind === 'checklist' && isRevealed) return 'revealed';
  return guides.find((guide) => guide === kind) ?? null;
}
