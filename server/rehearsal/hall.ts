import type * as Y from 'yjs';
import type { AgendaState } from '#lib/documents/agenda-doc.ts';
import type { Organisation } from '#lib/domain/organisation.ts';
import type { Stage } from '#lib/domain/stage.ts';
import type { Step } from '#lib/domain/step.ts';
import type { WantsState } from '#lib/domain/wants.ts';
import type { Member } from '../demo/cast.ts';

/** What a member has done in a workshop: step ids, item ids, and the texts of their cards. */
export interface Given {
  readonly finished: readonly string[];
  readonly answered: readonly string[];
  readonly cards: readonly string[];
}

export const nothingGiven: Given = { finished: [], answered: [], cards: [] };

/** A workshop as made-up members meet it; a `Place` is what one of them holds after joining. */
export interface Hall<Place> {
  /** False when it is over, or nobody looks at it any more. */
  readonly isOn: boolean;
  /** Whether the workshop takes edits now. */
  readonly isOpen: boolean;
  readonly stage: Stage | null;
  readonly agenda: AgendaState | null;
  /** What can be done now: the step that the room is in; over days all of them at once. */
  readonly steps: readonly Step[];
  readonly wants: WantsState | null;
  /** Those that ties can be between. */
  readonly organisations: readonly Organisation[];
  /** The item whose card the room talks about, or null. */
  card(): Promise<string | null>;
  /** Null if there is no room for one more. */
  join(member: Member, index: number): Promise<Place | null>;
  /** What someone has given already who comes back, as after a restart. */
  given(place: Place): Promise<Given>;
  finish(place: Place, step: string): Promise<void>;
  inBallot(place: Place, write: (doc: Y.Doc) => void): Promise<void>;
  onBoard(write: (doc: Y.Doc) => void): Promise<void>;
}
