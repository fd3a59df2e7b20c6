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
  | 'retrospective'
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
  if (isExercise(facts.kind) && screen !== 'menu') return facts.kind;
  if (screen === 'work') return startOf(facts);
  if (screen === 'results' && !facts.isRevealed) return startOf(facts);
  return screen;
}

/** These have screens of their own, whatever one does in them. */
const isExercise = (kind: StepKind): kind is 'wants' | 'relations' | 'retrospective' =>
  kind === 'wants' || kind === 'relations' || kind === 'retrospective';

function startOf({ kind, isClosed, isFinished, isRevealed }: ScreenFacts): ScreenName {
  if (isClosed) return 'close';
  switch (kind) {
    case 'checklist':
      if (isRevealed) return 'results';
      return isFinished ? 'waiting' : 'intro';
    default:
      return kind;
  }
}
