import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { WorkshopId } from '#lib/domain/id.ts';
import { CodeTaken, type WorkshopRecord } from './storage.ts';

/** One row of `workshops`. STRICT tables keep the types; lists and the network are JSON. */
interface WorkshopRow {
  readonly id: WorkshopId;
  readonly title: string;
  readonly network: string;
  readonly stage: WorkshopRecord['stage'];
  readonly template: WorkshopRecord['template'];
  readonly mode: WorkshopRecord['mode'];
  readonly min_group: WorkshopRecord['minGroup'];
  readonly instrument_version: string;
  readonly rehearsal: number;
  readonly proposal: string | null;
  readonly organisations: string;
  readonly code: string | null;
  readonly join_hash: string | null;
  readonly screen_hash: string;
  readonly facilitator_hash: string;
  readonly closed_at: number | null;
  readonly deletes_at: number | null;
  readonly purged: number;
}

export function prepareWorkshops(db: DatabaseSync) {
  const otherWithCode = db.prepare('SELECT 1 FROM workshops WHERE code = ? AND id <> ?');
  const upsert = db.prepare(upsertSql);
  const remove = db.prepare('DELETE FROM workshops WHERE id = ?');
  const markPurged = db.prepare('UPDATE workshops SET purged = 1 WHERE id = ?');
  const byId = db.prepare('SELECT * FROM workshops WHERE id = ?');
  const byCode = db.prepare('SELECT * FROM workshops WHERE code = ?');
  const byJoinHash = db.prepare('SELECT * FROM workshops WHERE join_hash = ?');
  const byFacilitatorHash = db.prepare('SELECT * FROM workshops WHERE facilitator_hash = ?');
  const due = db.prepare(
    'SELECT id FROM workshops WHERE purged = 0 AND deletes_at <= ? ORDER BY id',
  );

  return {
    put(workshop: WorkshopRecord): void {
      if (workshop.code !== null && otherWithCode.get(workshop.code, workshop.id))
        throw new CodeTaken('Another open workshop has this code.');
      upsert.run(toRow(workshop));
    },
    remove: (id: WorkshopId) => void remove.run(id),
    markPurged: (id: WorkshopId) => void markPurged.run(id),
    byId: (id: WorkshopId) => fromRow(byId.get(id)),
    byCode: (code: string) => fromRow(byCode.get(code)),
    byJoinHash: (hash: string) => fromRow(byJoinHash.get(hash)),
    byFacilitatorHash: (hash: string) => fromRow(byFacilitatorHash.get(hash)),
    dueForPurge: (now: number): WorkshopId[] =>
      (due.all(now) as unknown as { id: WorkshopId }[]).map(({ id }) => id),
  };
}

const columns = [
  'id',
  'title',
  'network',
  'stage',
  'template',
  'mode',
  'min_group',
  'instrument_version',
  'rehearsal',
  'proposal',
  'organisations',
  'code',
  'join_hash',
  'screen_hash',
  'facilitator_hash',
  'closed_at',
  'deletes_at',
  'purged',
] as const satisfies readonly (keyof WorkshopRow)[];

/** Not INSERT OR REPLACE: that would remove another workshop with the same code. */
const upsertSql = `
  INSERT INTO workshops (${columns.join(', ')}) VALUES (${columns.map((c) => `:${c}`).join(', ')})
  ON CONFLICT (id) DO UPDATE SET ${columns.map((c) => `${c} = excluded.${c}`).join(', ')}`;

function toRow(workshop: WorkshopRecord): Record<keyof WorkshopRow, SQLInputValue> {
  const { id, title, stage, template, mode, code } = workshop;
  return {
    id,
    title,
    network: JSON.stringify(workshop.network),
    stage,
    template,
    mode,
    min_group: workshop.minGroup,
    instrument_version: workshop.instrumentVersion,
    rehearsal: workshop.rehearsal ? 1 : 0,
    proposal: workshop.proposal,
    organisations: JSON.stringify(workshop.organisations),
    code,
    join_hash: workshop.joinHash,
    screen_hash: workshop.screenHash,
    facilitator_hash: workshop.facilitatorHash,
    closed_at: workshop.closedAt,
    deletes_at: workshop.deletesAt,
    purged: workshop.purged ? 1 : 0,
  };
}

function fromRow(found: unknown): WorkshopRecord | null {
  if (found === undefined) return null;
  const row = found as WorkshopRow;
  const { id, title, stage, template, mode, code } = row;
  return {
    id,
    title,
    network: JSON.parse(row.network) as WorkshopRecord['network'],
    stage,
    template,
    mode,
    minGroup: row.min_group,
    instrumentVersion: row.instrument_version,
    rehearsal: row.rehearsal === 1,
    proposal: row.proposal,
    organisations: JSON.parse(row.organisations) as string[],
    code,
    joinHash: row.join_hash,
    screenHash: row.screen_hash,
    facilitatorHash: row.facilitator_hash,
    closedAt: row.closed_at,
    deletesAt: row.deletes_at,
    purged: row.purged === 1,
  };
}
