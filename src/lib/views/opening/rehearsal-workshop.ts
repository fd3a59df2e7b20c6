import type { NewWorkshop } from '#lib/api/contract-types.ts';
import type { Stage } from '#lib/domain/stage.ts';
import { templateOf, type OpeningDraft } from './opening-draft.ts';

/** What is rehearsed: the chosen stage, or the one that most begin with. */
export const rehearsedStage = ({ stage }: Pick<OpeningDraft, 'stage'>): Stage =>
  stage ?? 'founding';

/**
 * A rehearsal of the chosen stage and length. Of one over days too: made-up members do everything at once, and whoever
 * rehearses ends the days when they like. It is by a network that does not exist: nothing typed goes into it.
 */
export function rehearsalOf(
  draft: OpeningDraft,
  words: { readonly title: string; readonly network: string },
): NewWorkshop {
  const stage = rehearsedStage(draft);
  return {
    title: words.title,
    network: { name: words.network },
    stage,
    template: templateOf(stage, draft.pace),
    ...(draft.pace === 'days' && { mode: 'days' as const }),
    rehearsal: true,
  };
}
