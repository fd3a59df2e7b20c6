import type { DatabaseSync } from 'node:sqlite';
import type { ParticipantId, WorkshopId } from '#lib/domain/id.ts';
import type { Contribution, ParticipantRecord } from './storage.ts';

/** Owners of ballots and what they contributed. Nothing here leads to a seat (PRIV5). */
export function prepareParticipants(db: DatabaseSync) {
  const upsert = db.prepare(
    `INSERT INTO participants (workshop, id, credential_hash) VALUES (?, ?, ?)
     ON CONFLICT (workshop, id) DO UPDATE SET credential_hash = excluded.credential_hash`,
  );
  const remove = db.prepare('DELETE FROM participants WHERE workshop = ? AND id = ?');
  const removeAll = db.prepare('DELETE FROM participants WHERE workshop = ?');
  const all = db.prepare(
    `SELECT workshop, id, credential_hash AS credentialHash FROM participants
     WHERE workshop = ? ORDER BY id`,
  );

  const put = ({ workshop, id, credentialHash }: ParticipantRecord): void =>
    void upsert.run(workshop, id, credentialHash);
  const ofWorkshop = (workshop: WorkshopId): ParticipantRecord[] =>
    (all.all(workshop) as unknown as ParticipantRecord[]).map((row) => ({ ...row }));

  return {
    put,
    remove: (workshop: WorkshopId, id: ParticipantId) => void remove.run(workshop, id),
    removeAll: (workshop: WorkshopId) => void removeAll.run(workshop),
    all: ofWorkshop,
    /** Lays the rows down again in the order of their ids (sqlite-tidy.ts says why). */
    rewrite(workshop: WorkshopId): void {
      const participants = ofWorkshop(workshop);
      removeAll.run(workshop);
      participants.forEach(put);
    },
  };
}

export function prepareContributions(db: DatabaseSync) {
  const upsert = db.prepare(
    `INSERT INTO contributions (workshop, step, participant, contribution) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET contribution = excluded.contribution`,
  );
  // json_group_object keeps the items and lets their values go, in every step at once.
  const forgetValues = db.prepare(
    `UPDATE contributions
     SET contribution = (SELECT json_group_object(key, NULL) FROM json_each(contribution))
     WHERE workshop = ? AND participant = ?`,
  );
  const removeAll = db.prepare('DELETE FROM contributions WHERE workshop = ?');
  const all = db.prepare(
    `SELECT participant, contribution FROM contributions
     WHERE workshop = ? AND step = ? ORDER BY participant`,
  );

  return {
    put(workshop: WorkshopId, step: string, participant: ParticipantId, given: Contribution): void {
      upsert.run(workshop, step, participant, JSON.stringify(given));
    },
    forgetValues: (workshop: WorkshopId, id: ParticipantId) => void forgetValues.run(workshop, id),
    removeAll: (workshop: WorkshopId) => void removeAll.run(workshop),
    all(workshop: WorkshopId, step: string): Map<ParticipantId, Contribution> {
      const rows = all.all(workshop, step) as unknown as ContributionRow[];
      return new Map(rows.map((row) => [row.participant, parse(row.contribution)]));
    },
  };
}

interface ContributionRow {
  readonly participant: ParticipantId;
  readonly contribution: string;
}

const parse = (json: string): Contribution => JSON.parse(json) as Contribution;
