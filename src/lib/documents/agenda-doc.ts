import type * as Y from 'yjs';
import type { Step } from '#lib/domain/step.ts';
import type { Tally } from '#lib/domain/tally.ts';
import { agendaState, agendaTallies } from './agenda-maps.ts';
import {
  readFlags,
  readProgress,
  readRevealedTally,
  readSlide,
  readSteps,
  readTimer,
} from './agenda-values.ts';

/** The clock of a step, in milliseconds of the server's clock. */
export interface Timer {
  readonly startedAt: number;
  readonly endsAt: number;
}

/** Which of the result slides the big screens show, from 0, while the workshop is at that step. */
export interface ShownSlide {
  readonly step: string;
  readonly place: number;
}

export interface Progress {
  /** Seats that answer: observers are not counted. */
  readonly joined: number;
  /** step id → how many of them have finished it */
  readonly finished: Readonly<Record<string, number>>;
}

/** How the workshop stands now. The agenda document is where this is kept; nothing else holds it. */
export interface AgendaState {
  readonly steps: readonly Step[];
  /** id of the current step */
  readonly step: string;
  readonly revealed: Readonly<Record<string, true>>;
  readonly locked: boolean;
  readonly closed: boolean;
  /** ISO 8601; null until the close */
  readonly deletesAt: string | null;
  readonly timer: Timer | null;
  /** Null until someone turns one. */
  readonly slide: ShownSlide | null;
  readonly progress: Progress;
}

/** A revealed step: the frozen tally, and who was there when it was taken. */
export interface RevealedTally extends Tally {
  readonly participation: {
    readonly joined: number;
    readonly finished: number;
    readonly eligible: number | null;
  };
}

/** The state that the document holds, or null while it holds none (not loaded yet). */
export function readAgenda(doc: Y.Doc): AgendaState | null {
  const map = agendaState(doc);
  if (!map.has('step')) return null;
  const step = map.get('step');
  const deletesAt = map.get('deletesAt');
  return {
    steps: readSteps(map.get('steps')),
    step: typeof step === 'string' ? step : '',
    revealed: readFlags(map.get('revealed')),
    locked: map.get('locked') === true,
    closed: map.get('closed') === true,
    deletesAt: typeof deletesAt === 'string' ? deletesAt : null,
    timer: readTimer(map.get('timer')),
    slide: readSlide(map.get('slide')),
    progress: readProgress(map.get('progress')),
  };
}

/** Writes what differs from `now`. Only the server may: every other write to an agenda is refused. */
export function writeAgenda(doc: Y.Doc, change: Partial<AgendaState>): void {
  doc.transact(() => {
    const map = agendaState(doc);
    for (const [key, value] of Object.entries(change))
      if (JSON.stringify(map.get(key)) !== JSON.stringify(value)) map.set(key, value);
  });
}

/** The frozen tally of a step; null before its reveal. */
export function readTally(doc: Y.Doc, step: string): RevealedTally | null {
  return readRevealedTally(agendaTallies(doc).get(step));
}

/** Puts the snapshot of a step in place of the one before. */
export function writeTally(doc: Y.Doc, step: string, tally: RevealedTally): void {
  agendaTallies(doc).set(step, tally);
}
