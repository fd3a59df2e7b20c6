/** The one thing to do next. `none` once the workshop has ended. */
export type PrimaryAct = 'move-here' | 'reveal' | 'move-on' | 'end' | 'none';

/** What decides it. `awaitsReveal`: answers have been collected by this step and are not revealed yet. */
export interface Standing {
  readonly closed: boolean;
  readonly isPreview: boolean;
  readonly isLast: boolean;
  readonly awaitsReveal: boolean;
  readonly joined: number;
}

/** With nobody in there is nothing to reveal, so an empty rehearsal can go on to the end. */
export function primaryAct(standing: Standing): PrimaryAct {
  if (standing.closed) return 'none';
  if (standing.isPreview) return 'move-here';
  if (standing.awaitsReveal && standing.joined > 0) return 'reveal';
  return standing.isLast ? 'end' : 'move-on';
}
