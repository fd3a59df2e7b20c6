import type { StepKind } from '#lib/domain/step.ts';

/**
 * What the wall shows. `lobby` lets people in, `days` also says until when and how far all are, `profile` is how the network stands in figures, `progress` counts who has finished, `results` are the slides,
 * `soon` waits for a reveal, `talk` are its cards, `wants` is the wants exercise in its parts, `relations` the map of ties, `plan` is what was written
 * of it, `review` what became of the last one, `step` has nothing of its own but its name, `end` says thanks.
 */
export type Scene =
  | 'lobby'
  | 'days'
  | 'profile'
  | 'progress'
  | 'results'
  | 'soon'
  | 'talk'
  | 'wants'
  | 'retrospective'
  | 'relations'
  | 'plan'
  | 'review'
  | 'step'
  | 'end';

/** Where the workshop stands, as far as a wall is concerned. `revealed`: the checklist's results are out. */
export interface Standing {
  readonly kind: StepKind | null;
  readonly revealed: boolean;
  readonly closed: boolean;
  /** the agenda has a step for one */
  readonly hasPlan: boolean;
  /** everyone at their own pace; `counted`: the dots of the wants exercise are out */
  readonly overDays?: { readonly counted: boolean } | null;
}

/** The scene follows the agenda alone: whoever runs the workshop runs the wall. */
export function sceneOf({ kind, revealed, closed, hasPlan, overDays }: Standing): Scene {
  if (closed) return 'end';
  // No room moves: what came out last is what there is to see.
  if (overDays) return overDays.counted ? 'wants' : revealed ? 'results' : 'days';
  switch (kind) {
    case 'welcome':
      return 'lobby';
    case 'checklist':
      return revealed ? 'results' : 'progress';
    case 'talk':
      return revealed ? 'talk' : 'soon';
    case 'wants':
    case 'retrospective':
    case 'relations':
    case 'profile':
    case 'plan':
    case 'review':
      return kind;
    case 'close':
      return hasPlan ? 'plan' : 'end';
    default:
      return 'step';
  }
}
