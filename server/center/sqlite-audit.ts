import type { DatabaseSync } from 'node:sqlite';
import type { Actor, AuditEntry, CenterStore } from './center-store.ts';
import { pageOf, type Mark } from './sqlite-page.ts';

interface Row {
  readonly n: number;
  readonly id: string;
  readonly at: string;
  readonly who_kind: Actor['kind'];
  readonly who_id: string | null;
  readonly who_name: string;
  readonly action: string;
  readonly about: string;
}

/** Who did what. It is only added to: triggers refuse changes. */
export function prepareAudit(db: DatabaseSync): Pick<CenterStore, 'note' | 'audit'> {
  const insert = db.prepare(
    `INSERT INTO audit (id, center, at, who_kind, who_id, who_name, action, about)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const page = db.prepare(
    'SELECT * FROM audit WHERE center = ? AND (at, n) < (?, ?) ORDER BY at DESC, n DESC LIMIT ?',
  );
  const markOf = db.prepare('SELECT at, n FROM audit WHERE center = ? AND id = ?');
  return {
    note: (center, { id, at, who, action, about }) =>
      void insert.run(id, center, at, who.kind, who.id, who.name, action, about),
    audit: (center, wish) =>
      pageOf<Row, AuditEntry>(wish, {
        start: (after) => (markOf.get(center, after) as Mark | undefined) ?? null,
        read: ({ at, n }, limit) => page.all(center, at, n, limit) as unknown as Row[],
        from: fromRow,
      }),
  };
}

const fromRow = (row: Row): AuditEntry => ({
  id: row.id,
  at: row.at,
  who: { kind: row.who_kind, id: row.who_id, name: row.who_name },
  action: row.action,
  about: row.about,
});
