import type { DatabaseSync } from 'node:sqlite';
import { StorageFailed } from './storage.ts';

/**
 * Migrations; `PRAGMA user_version` says how many a file has had. Never edit one that was released, add one.
 *
 * PRIV5: every table is WITHOUT ROWID with random ids as its key, so that no hidden counter tells who came
 * first; no table knows both seats and participants; nothing has a time of writing. The only counter is the
 * number of an update within its own room.
 */
const migrations: readonly string[] = [
  `CREATE TABLE workshops (
     id TEXT PRIMARY KEY,
     title TEXT NOT NULL,
     network TEXT NOT NULL,
     stage TEXT NOT NULL,
     template TEXT NOT NULL,
     mode TEXT NOT NULL,
     min_group INTEGER NOT NULL,
     instrument_version TEXT NOT NULL,
     organisations TEXT NOT NULL,
     code TEXT,
     join_hash TEXT,
     screen_hash TEXT NOT NULL,
     facilitator_hash TEXT NOT NULL,
     closed_at INTEGER,
     deletes_at INTEGER,
     purged INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE UNIQUE INDEX workshops_by_code ON workshops (code) WHERE code IS NOT NULL;
   CREATE INDEX workshops_by_join_hash ON workshops (join_hash) WHERE join_hash IS NOT NULL;
   CREATE INDEX workshops_to_purge ON workshops (deletes_at)
     WHERE purged = 0 AND deletes_at IS NOT NULL;

   CREATE TABLE seats (
     workshop TEXT NOT NULL,
     id TEXT NOT NULL,
     credential_hash TEXT NOT NULL,
     name TEXT NOT NULL,
     organisation TEXT,
     observer INTEGER NOT NULL,
     finished TEXT NOT NULL,
     PRIMARY KEY (workshop, id)
   ) STRICT, WITHOUT ROWID;

   CREATE TABLE participants (
     workshop TEXT NOT NULL,
     id TEXT NOT NULL,
     credential_hash TEXT NOT NULL,
     PRIMARY KEY (workshop, id)
   ) STRICT, WITHOUT ROWID;

   CREATE TABLE contributions (
     workshop TEXT NOT NULL,
     step TEXT NOT NULL,
     participant TEXT NOT NULL,
     contribution TEXT NOT NULL,
     PRIMARY KEY (workshop, step, participant)
   ) STRICT, WITHOUT ROWID;

   CREATE TABLE updates (
     room TEXT NOT NULL,
     number INTEGER NOT NULL,
     bytes BLOB NOT NULL,
     PRIMARY KEY (room, number)
   ) STRICT, WITHOUT ROWID;

   CREATE TABLE clients (
     room TEXT NOT NULL,
     client INTEGER NOT NULL,
     browser TEXT NOT NULL,
     PRIMARY KEY (room, client)
   ) STRICT, WITHOUT ROWID;

   -- Rooms with more than one update, so that finding them needs no scan of all updates.
   CREATE TABLE uncompacted (
     room TEXT PRIMARY KEY
   ) STRICT, WITHOUT ROWID;`,
  `CREATE INDEX workshops_by_facilitator_hash ON workshops (facilitator_hash);`,

  `CREATE TABLE sheets (
     workshop TEXT NOT NULL,
     id TEXT NOT NULL,
     step TEXT NOT NULL,
     number TEXT NOT NULL,
     answers TEXT NOT NULL,
     PRIMARY KEY (workshop, id)
   ) STRICT, WITHOUT ROWID;`,

  `ALTER TABLE workshops ADD COLUMN rehearsal INTEGER NOT NULL DEFAULT 0;`,

  `ALTER TABLE sheets ADD COLUMN cards TEXT NOT NULL DEFAULT '[]';`,

  // Beside a document that was laid anew: which Yjs client ids it held before, and no word of it.
  `CREATE TABLE earlier (
     room TEXT PRIMARY KEY,
     bytes BLOB NOT NULL
   ) STRICT, WITHOUT ROWID;`,

  `ALTER TABLE workshops ADD COLUMN proposal TEXT;`,
];

/** Brings a file to the newest schema, in one transaction; refuses a file of a newer program. */
export function migrate(db: DatabaseSync): void {
  const version = userVersion(db);
  if (version > migrations.length) throw newerDatabase(version);
  // A full disk is no reason not to start and to read.
  if (version === migrations.length) return;
  db.exec('BEGIN IMMEDIATE');
  for (const migration of migrations.slice(version)) db.exec(migration);
  setUserVersion(db, migrations.length);
  db.exec('COMMIT');
}

/** A write that changes nothing but costs all that a commit does: it fails where a commit would. */
export const touch = (db: DatabaseSync): void => setUserVersion(db, migrations.length);

function userVersion(db: DatabaseSync): number {
  const row = db.prepare('PRAGMA user_version').get() as { user_version: number } | undefined;
  return row?.user_version ?? 0;
}

/** Pragmas take no parameters. */
const setUserVersion = (db: DatabaseSync, version: number): void =>
  db.exec(`PRAGMA user_version = ${version}`);

const newerDatabase = (version: number): StorageFailed =>
  new StorageFailed(
    'NEWER_DATABASE',
    `The database was made by a newer version of this program (schema ${version}; this program knows up to ${migrations.length}). Start the newer version; this one changed nothing.`,
  );
