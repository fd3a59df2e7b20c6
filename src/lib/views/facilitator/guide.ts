import type { StepKind } from '#lib/domain/step.ts';
import type { TalkGround } from './talk-ground.ts';

/** The steps that have a guide; a checklist and the wants are another matter once they are revealed. */
export const guides = [
  'welcome',
  'review',
  'checklist',
  'revealed',
  'talk',
  'wants',
  'grouping',
  'plan',
  'close',
] as const;
export type Guide = (typeof guides)[number];

/** What to say; at a talk it depends on what there is to talk about. */
export type Speech = Exclude<Guide, 'talk'> | TalkGround;

/** Which guide stands beside a step; null where there is none. */
export function guideOf(kind: StepKind, isRevealed: boolean): Guide | null {
  if (kind === 'checklist' && isRevealed) return 'revealed';
  if (kind === 'wants' && isRevealed) return 'grouping';
  return guides.find((guide) => guide === kind) ?? null;
}

/** What to say aloud: a talk begins with what the results say, not with what one hopes to find in them. */
export const speechOf = (guide: Guide, ground: TalkGround): Speech =>
  guide === 'talk' ? ground : guide;
