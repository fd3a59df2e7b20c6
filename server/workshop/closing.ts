import type * as Y from 'yjs';
import { writeAttendance, type Attendance } from '#lib/documents/agenda-report.ts';
import { keptAfterCloseMs } from '#lib/domain/bounds.ts';
import type { SeatRecord, WorkshopRecord } from '../storage/storage.ts';

/** By number: who was there, and of how many organisations. */
export function attendanceOf(seats: readonly SeatRecord[]): Attendance {
  const answering = seats.filter(({ observer }) => !observer);
  const organisations = new Set(answering.flatMap(({ organisation }) => organisation ?? []));
  return { people: answering.length, organisations: organisations.size };
}

/** Writes it into the agenda at the close: the seats that tell go thirty days after (PRIV6). */
export function noteAttendance(seats: readonly SeatRecord[]): (doc: Y.Doc) => void {
  const attendance = attendanceOf(seats);
  return (doc) => writeAttendance(doc, attendance);
}

/** A workshop as it is once it has ended: the code is dead, and the day is set on which names and ballots go. */
export function closingOf(record: WorkshopRecord, now: number) {
  const deletesAt = now + keptAfterCloseMs;
  return {
    workshop: { ...record, code: null, joinHash: null, closedAt: now, deletesAt },
    agenda: { closed: true, timer: null, deletesAt: new Date(deletesAt).toISOString() },
  };
}
