import type { DatabaseSync } from 'node:sqlite';
import type { StoredDocument } from './storage.ts';

/** Rooms that begin with a prefix are one range of keys: `/`, which ends every prefix, is followed by `0`. */
const range = (prefix: string): [string, string] => [prefix, `${prefix.slice(0, -1)}0`];

const tables = ['updates', 'clients', 'uncompacted', 'earlier'];

export function prepareDocuments(db: DatabaseSync) {
  const lastNumber = db.prepare('SELECT max(number) AS last FROM updates WHERE room = ?');
  const hasNumber = db.prepare('SELECT 1 FROM updates WHERE room = ? AND number = ?');
  const insert = db.prepare('INSERT INTO updates (room, number, bytes) VALUES (?, ?, ?)');
  const removeThrough = db.prepare('DELETE FROM updates WHERE room = ? AND number <= ?');
  const updates = db.prepare('SELECT number, bytes FROM updates WHERE room = ? ORDER BY number');
  const clients = db.prepare('SELECT client, browser FROM clients WHERE room = ?');
  const claim = db.prepare(
    'INSERT INTO clients (room, client, browser) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const forgetClaims = db.prepare('DELETE FROM clients WHERE room >= ? AND room < ?');
  const markCrowded = db.prepare(
    'INSERT INTO uncompacted (room) VALUES (?) ON CONFLICT DO NOTHING',
  );
  const unmarkCrowded = db.prepare('DELETE FROM uncompacted WHERE room = ?');
  const crowded = db.prepare('SELECT room FROM uncompacted LIMIT ?');
  const earlierOf = db.prepare('SELECT bytes FROM earlier WHERE room = ?');
  const putEarlier = db.prepare('INSERT OR REPLACE INTO earlier (room, bytes) VALUES (?, ?)');
  const forgetClaimsOf = db.prepare('DELETE FROM clients WHERE room = ?');
  const removeRoom = tables.map((table) => db.prepare(`DELETE FROM ${table} WHERE room = ?`));
  const removeRange = tables.map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE room >= ? AND room < ?`),
  );

  const last = (room: string): number =>
    (lastNumber.get(room) as { last: number | null } | undefined)?.last ?? 0;

  const compact = (room: string, state: Uint8Array, through: number): number => {
    const until = last(room);
    if (!hasNumber.get(room, through)) return until;
    removeThrough.run(room, through);
    insert.run(room, through, state);
    if (until === through) unmarkCrowded.run(room);
    return until;
  };

  return {
    append(room: string, update: Uint8Array): number {
      const before = last(room);
      insert.run(room, before + 1, update);
      if (before > 0) markCrowded.run(room);
      return before + 1;
    },

    compact,

    renew(room: string, state: Uint8Array, through: number, earlier: Uint8Array): number {
      const until = last(room);
      if (until !== through || through === 0) return until;
      forgetClaimsOf.run(room);
      putEarlier.run(room, earlier);
      return compact(room, state, through);
    },

    claim: (room: string, client: number, browser: string) => void claim.run(room, client, browser),

    remove(room: string): void {
      for (const statement of removeRoom) statement.run(room);
    },

    removeUnder(prefix: string): void {
      for (const statement of removeRange) statement.run(...range(prefix));
    },

    forgetClaimsUnder: (prefix: string) => void forgetClaims.run(...range(prefix)),

    load(room: string): StoredDocument {
      const rows = updates.all(room) as unknown as { number: number; bytes: Uint8Array }[];
      const claims = clients.all(room) as unknown as { client: number; browser: string }[];
      const earlier = earlierOf.get(room) as { bytes: Uint8Array } | undefined;
      return {
        updates: rows.map(({ bytes }) => bytes),
        through: rows.at(-1)?.number ?? 0,
        clients: new Map(claims.map(({ client, browser }) => [client, browser])),
        earlier: earlier?.bytes ?? null,
      };
    },

    toCompact: (limit: number): string[] =>
      (crowded.all(limit) as unknown as { room: string }[]).map(({ room }) => room),
  };
}
