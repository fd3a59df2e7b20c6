import type { StepKind } from '#lib/domain/step.ts';

/**
 * What the wall shows. `lobby` lets people in, `progress` counts who has finished, `results` are the slides,
 * `soon` waits for a reveal, `wants` is the wants exercise in its parts, `step` has nothing of its own but its name, `end` says thanks.
 */
export type Scene = 'lobby' | 'progress' | 'results' | 'soon' | 'wants' | 'step' | 'end';

/** Where the workshop stands, as far as a wall is concerned. `revealed`: the checklist's results are out. */
export interface Standing {
  readonly kind: StepKind | null;
  readonly revealed: boolean;
  readonly closed: boolean;
}

/** The scene follows the agenda alone: whoever runs the workshop runs the wall. */
export function sceneOf({ kind, revealed, closed }: Standing): Scene {
  if (closed) return 'end';
  switch (kind) {
    case 'welcome':
      return 'lobby';
    case 'checklist':
      return revealed ? 'results' : 'progress';
    case 'talk':
      return revealed ? 'results' : 'soon';
    case 'wants':
      return 'wants';
    case 'close':
      return 'end';
    default:
      return 'step';
  }
}
