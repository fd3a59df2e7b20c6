import type { StepKind } from '#lib/domain/step.ts';
import type { WantsPart } from '#lib/domain/wants.ts';
import type { TalkGround } from './talk-ground.ts';

/**
 * The steps that have a guide; a checklist is another matter once it is revealed, and so are each part of the wants and
 * a look back whose cards are put where they lead.
 */
export const guides = [
  'welcome',
  'review',
  'profile',
  'checklist',
  'revealed',
  'talk',
  'wants',
  'grouping',
  'voting',
  'counted',
  'relations',
  'retrospective',
  'leading',
  'plan',
  'close',
] as const;
export type Guide = (typeof guides)[number];

/** What to say; at a talk it depends on what there is to talk about. */
export type Speech = Exclude<Guide, 'talk'> | TalkGround;

/** Which guide stands beside a step, of the wants beside its part; null where there is none. */
export function guideOf(
  kind: StepKind,
  isRevealed: boolean,
  part: WantsPart = isRevealed ? 'grouping' : 'writing',
): Guide | null {
  if (kind === 'checklist' && isRevealed) return 'revealed';
  // Once the map is open, it is what the console is about.
  if (kind === 'relations' && isRevealed) return null;
  if (kind === 'retrospective' && isRevealed) return 'leading';
  if (kind === 'wants') return part === 'writing' ? 'wants' : part;
  return guides.find((guide) => guide === kind) ?? null;
}

/** What to say aloud: a talk begins with what the results say, not with what one hopes to find in them. */
export const speechOf = (guide: Guide, ground: TalkGround): Speech =>
  guide === 'talk' ? ground : guide;
