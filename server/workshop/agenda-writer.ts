import type * as Y from 'yjs';
import type { AgendaState } from '#lib/documents/agenda-doc.ts';
import type { Change } from '../storage/storage.ts';

/** What is shown to the room stands in the agenda: whoever reveals something reads it, and writes it with what it rests on. */
export interface AgendaWriter {
  readonly agenda: () => AgendaState;
  /** One commit: the agenda's state, what else is stored, what else is written in the agenda. */
  readonly write: (
    change: Partial<AgendaState>,
    changes: readonly Change[],
    also: (doc: Y.Doc) => void,
  ) => Promise<void>;
}
