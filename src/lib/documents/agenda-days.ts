import type * as Y from 'yjs';
import { agendaState } from './agenda-maps.ts';

/** A workshop that people do on their own, over days, before they may meet. */
export interface Days {
  /** ISO 8601. Nothing is locked by it: it says when the facilitator may be expected to reveal. */
  readonly deadline: string;
}

/**
 * Null while the room goes together; undefined while the document holds nothing (not loaded yet). A reader of its own,
 * so that the way to the first answer loads nothing of it.
 */
export function readDays(doc: Y.Doc): Days | null | undefined {
  const map = agendaState(doc);
  if (!map.has('step')) return undefined;
  const deadline = map.get('deadline');
  if (map.get('mode') !== 'days' || typeof deadline !== 'string') return null;
  return Number.isNaN(Date.parse(deadline)) ? null : { deadline };
}

/** Null: from now on the room goes together. Only the server may: every other write to an agenda is refused. */
export function writeDays(doc: Y.Doc, days: Days | null): void {
  agendaState(doc).set('mode', days ? 'days' : 'live');
  agendaState(doc).set('deadline', days?.deadline ?? null);
}
