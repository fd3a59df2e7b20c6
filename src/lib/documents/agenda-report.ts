/** What a report needs of an agenda and no phone does: kept out of the readers that phones load. */
import type * as Y from 'yjs';
import { isFields } from '#lib/domain/fields.ts';
import type { ItemTally } from '#lib/domain/tally.ts';
import { agendaState, agendaTallies } from './agenda-maps.ts';
import { readRevealedTally } from './agenda-values.ts';

/** The items of a revealed tally that may leave the room; null where the store does not say. */
export const readLeaving = (doc: Y.Doc, step: string): readonly string[] | null =>
  leavingIn(agendaTallies(doc).get(step));

/** The same of the workshop before. */
export function readEarlierLeaving(doc: Y.Doc): readonly string[] | null {
  const earlier = agendaState(doc).get('earlier');
  return isFields(earlier) ? leavingIn(earlier.tally) : null;
}

/** The items that leave the room as they were before, since too few have changed them (PRIV3). */
export const readLeft = (doc: Y.Doc, step: string): Readonly<Record<string, ItemTally>> =>
  leftIn(agendaTallies(doc).get(step));

/** The same of the workshop before. */
export function readEarlierLeft(doc: Y.Doc): Readonly<Record<string, ItemTally>> {
  const earlier = agendaState(doc).get('earlier');
  return isFields(earlier) ? leftIn(earlier.tally) : {};
}

const leftIn = (tally: unknown): Readonly<Record<string, ItemTally>> =>
  (isFields(tally) && readRevealedTally({ ...tally, items: tally.left })?.items) || {};

function leavingIn(tally: unknown): readonly string[] | null {
  if (!isFields(tally) || !Array.isArray(tally.leaving)) return null;
  return tally.leaving.filter((id) => typeof id === 'string');
}

/** How many people and organisations took part, as it was at the close: seats go after that. */
export interface Attendance {
  /** on phones, who could answer; paper sheets are not in it */
  readonly people: number;
  readonly organisations: number;
}

/** Null until the close. */
export function readAttendance(doc: Y.Doc): Attendance | null {
  const value = agendaState(doc).get('attendance');
  if (!isFields(value)) return null;
  const { people, organisations } = value;
  return typeof people === 'number' && typeof organisations === 'number'
    ? { people, organisations }
    : null;
}

export const writeAttendance = (doc: Y.Doc, attendance: Attendance): void =>
  void agendaState(doc).set('attendance', attendance);

/** The report link that holds now: its number, and the hash of its secret. A hash of 256 random bits tells nothing. */
export interface ReportLink {
  /** how many there have been: each has a secret of its own */
  readonly number: number;
  /** null once it is revoked */
  readonly hash: string | null;
}

const noReportLink: ReportLink = { number: 0, hash: null };

/** Number 0 and no hash where there was never a link. */
export function readReportLink(doc: Y.Doc): ReportLink {
  const value = agendaState(doc).get('reportLink');
  if (!isFields(value) || typeof value.number !== 'number') return noReportLink;
  return { number: value.number, hash: typeof value.hash === 'string' ? value.hash : null };
}

export const writeReportLink = (doc: Y.Doc, link: ReportLink): void =>
  void agendaState(doc).set('reportLink', link);
