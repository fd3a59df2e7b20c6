import type { StepKind } from '#lib/domain/step.ts';
import { minVerdictAnswers } from '#lib/domain/verdict.ts';

/** What a facilitator sees of the room, and may say of it (PRIV2: who has finished is told by seats, never by answers). */
export interface RoomStanding {
  readonly kind: StepKind;
  readonly isRevealed: boolean;
  readonly joined: number;
  readonly finished: number;
  /** Null where the network has not said how many could come. */
  readonly eligible: number | null;
  readonly minGroup: number;
  /** How much of the clock has run, from 0; null where none runs. */
  readonly elapsed: number | null;
}

/** One thing worth knowing now, with the numbers that say so. */
export type Hint =
  | { readonly kind: 'few-in'; readonly joined: number; readonly eligible: number }
  | { readonly kind: 'too-few-to-show'; readonly joined: number; readonly minGroup: number }
  | { readonly kind: 'too-few-for-verdicts'; readonly joined: number; readonly least: number }
  | { readonly kind: 'all-finished'; readonly joined: number }
  | { readonly kind: 'time-up'; readonly waiting: number; readonly joined: number }
  | { readonly kind: 'slow'; readonly finished: number; readonly joined: number };

/** Null where the numbers say nothing: no hint without its evidence. */
export function hintOf(room: RoomStanding): Hint | null {
  if (room.joined === 0) return null;
  if (room.kind === 'welcome') return hintAtDoor(room);
  if (room.kind === 'checklist' && !room.isRevealed) return hintOfPace(room) ?? hintOfSize(room);
  return null;
}

function hintAtDoor({ joined, eligible }: RoomStanding): Hint | null {
  if (eligible === null || 2 * joined >= eligible) return null;
  return { kind: 'few-in', joined, eligible };
}

function hintOfPace({ joined, finished, elapsed, minGroup }: RoomStanding): Hint | null {
  if (finished === joined && joined >= minGroup) return { kind: 'all-finished', joined };
  if (elapsed === null) return null;
  if (elapsed >= 1) return { kind: 'time-up', waiting: joined - finished, joined };
  return elapsed >= 0.5 && 2 * finished < joined ? { kind: 'slow', finished, joined } : null;
}

function hintOfSize({ joined, minGroup }: RoomStanding): Hint | null {
  if (joined < minGroup) return { kind: 'too-few-to-show', joined, minGroup };
  if (joined >= minVerdictAnswers) return null;
  return { kind: 'too-few-for-verdicts', joined, least: minVerdictAnswers };
}
