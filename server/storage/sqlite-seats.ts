import type { DatabaseSync } from 'node:sqlite';
import type { SeatId, WorkshopId } from '#lib/domain/id.ts';
import type { SeatRecord } from './storage.ts';

/** One row of `seats`. Nothing here leads to a participant (PRIV5). */
interface SeatRow {
  readonly workshop: WorkshopId;
  readonly id: SeatId;
  readonly credential_hash: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly observer: number;
  readonly finished: string;
}

export function prepareSeats(db: DatabaseSync) {
  const upsert = db.prepare(
    `INSERT INTO seats (workshop, id, credential_hash, name, organisation, observer, finished)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (workshop, id) DO UPDATE SET credential_hash = excluded.credential_hash,
       name = excluded.name, organisation = excluded.organisation,
       observer = excluded.observer, finished = excluded.finished`,
  );
  const remove = db.prepare('DELETE FROM seats WHERE workshop = ? AND id = ?');
  const removeAll = db.prepare('DELETE FROM seats WHERE workshop = ?');
  const all = db.prepare('SELECT * FROM seats WHERE workshop = ? ORDER BY id');

  const workshops = db.prepare('SELECT DISTINCT workshop FROM seats');

  const put = (seat: SeatRecord): void => {
    const { workshop, id, credentialHash, name, organisation, observer, finished } = seat;
    const steps = JSON.stringify(finished);
    upsert.run(workshop, id, credentialHash, name, organisation, observer ? 1 : 0, steps);
  };
  const ofWorkshop = (workshop: WorkshopId): SeatRecord[] =>
    (all.all(workshop) as unknown as SeatRow[]).map(fromRow);

  return {
    put,
    remove: (workshop: WorkshopId, id: SeatId) => void remove.run(workshop, id),
    removeAll: (workshop: WorkshopId) => void removeAll.run(workshop),
    all: ofWorkshop,
    /** Lays the rows down again in the order of their ids (sqlite-tidy.ts says why). */
    rewrite(workshop: WorkshopId): void {
      const seats = ofWorkshop(workshop);
      removeAll.run(workshop);
      seats.forEach(put);
    },
    workshops: (): WorkshopId[] =>
      (workshops.all() as unknown as { workshop: WorkshopId }[]).map(({ workshop }) => workshop),
  };
}

function fromRow({ credential_hash, observer, finished, ...row }: SeatRow): SeatRecord {
  return {
    ...row,
    credentialHash: credential_hash,
    observer: observer === 1,
    finished: JSON.parse(finished) as SeatRecord['finished'],
  };
}
