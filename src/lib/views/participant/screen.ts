import type { StepKind } from '#lib/domain/step.ts';
import type { Place } from './place.ts';

/** What a phone can show. */
export type ScreenName =
  | 'welcome'
  | 'intro'
  | 'item'
  | 'list'
  | 'end'
  | 'waiting'
  | 'results'
  | 'talk'
  | 'wants'
  | 'profile'
  | 'relations'
  | 'plan'
  | 'review'
  | 'close'
  | 'together'
  | 'menu';

export interface ScreenFacts {
  readonly place: Place;
  /** of the step that the phone looks at */
  readonly kind: StepKind;
  readonly isClosed: boolean;
  /** this person is done with that step */
  readonly isFinished: boolean;
  /** the checklist's results are shown on this phone */
  readonly isRevealed: boolean;
}

/** The screen of a place, as things stand. */
export function screenOf(facts: ScreenFacts): ScreenName {
  const { screen } = facts.place;
  if (screen === 'start' || screen === 'card') return startOf(facts);
  if ((facts.kind === 'wants' || facts.kind === 'relations') && screen !== 'menu')
    return facts.kind;
  if (screen === 'work') return startOf(facts);
  if (screen === 'results' && !facts.isRevealed) return startOf(facts);
  return screen;
}

function startOf({ kind, isClosed, isFinished, isRevealed }: ScreenFacts): ScreenName {
  if (isClosed) return 'close';
  switch (kind) {
    case 'checklist':
      if (isRevealed) return 'results';
      return isFinished ? 'waiting' : 'intro';
    // It has no screen on a phone yet.
    case 'retrospective':
      return 'together';
    default:
      return kind;
  }
}
