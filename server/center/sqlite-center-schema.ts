import type { DatabaseSync } from 'node:sqlite';
import { layFiguresApart } from './sqlite-center-migration.ts';
import { letResultsGo } from './sqlite-results-gone.ts';
import { inTransaction } from './sqlite-transaction.ts';

/** The first version. Rows of lists have a number of their own (`n`), so that they can be read on from where one was. */
const first = `
  CREATE TABLE centers (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, code TEXT NOT NULL UNIQUE,
    network_key TEXT NOT NULL, created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE members (
    center TEXT NOT NULL REFERENCES centers, account TEXT NOT NULL, role TEXT NOT NULL,
    joined_at TEXT NOT NULL, PRIMARY KEY (center, account)
  ) STRICT;
  CREATE INDEX members_of_account ON members (account);
  CREATE TABLE invitations (
    id TEXT PRIMARY KEY, center TEXT NOT NULL REFERENCES centers, email TEXT NOT NULL,
    role TEXT NOT NULL, key_hash TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, expires_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE submissions (
    n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    center TEXT NOT NULL REFERENCES centers, network TEXT NOT NULL, fingerprint TEXT NOT NULL,
    sender_hash TEXT, receipt_hash TEXT UNIQUE, status TEXT NOT NULL, sent_at TEXT NOT NULL, ended_at TEXT,
    facts TEXT NOT NULL, result TEXT, round TEXT,
    CHECK ((status = 'sent') = (result IS NOT NULL)), CHECK ((result IS NULL) = (round IS NULL))
  ) STRICT;
  CREATE INDEX submissions_of_center ON submissions (center, n);
  CREATE INDEX submissions_of_sender ON submissions (sender_hash);
  CREATE INDEX submissions_like ON submissions (center, fingerprint);
  CREATE INDEX submissions_of_network ON submissions (center, network);
  CREATE TABLE tokens (
    id TEXT PRIMARY KEY, center TEXT NOT NULL REFERENCES centers, name TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE, scopes TEXT NOT NULL, created_at TEXT NOT NULL, expires_at TEXT NOT NULL,
    last_used_at TEXT
  ) STRICT;
  CREATE TABLE audit (
    n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    center TEXT NOT NULL REFERENCES centers, at TEXT NOT NULL, who_kind TEXT NOT NULL, who_id TEXT,
    who_name TEXT NOT NULL, action TEXT NOT NULL, about TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_of_center ON audit (center, n);
  CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;`;

/**
 * Lists stand by the times that they tell: of a result without its name its month in Korea. And no line of the audit is
 * deleted either.
 */
const second = `
  ALTER TABLE submissions ADD COLUMN told_at TEXT NOT NULL DEFAULT '';
  UPDATE submissions SET told_at = CASE
    WHEN json_extract(facts, '$.name') IS NULL AND json_extract(facts, '$.origin') = 'here'
    THEN strftime('%Y-%m-%dT%H:%M:%fZ', sent_at, '+9 hours', 'start of month', '-9 hours')
    ELSE sent_at END;
  CREATE INDEX submissions_as_told ON submissions (center, told_at, n);
  DROP INDEX audit_of_center;
  CREATE INDEX audit_of_center ON audit (center, at, n);
  CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;`;

/** What makes each version of the one before. */
const versions: readonly (string | ((db: DatabaseSync) => void))[] = [
  first,
  second,
  layFiguresApart,
  letResultsGo,
];

/**
 * FULL: what a network was told is sent, or withdrawn, is on the disk. secure_delete: withdrawn figures are overwritten
 * (PRIV7). Not exclusive, unlike the workshops' file: the operator's commands write here while the server runs.
 */
const settings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY;`;

/**
 * Makes the tables of a new file, or what an earlier version lacks. Throws for a file of a later version. `upTo`: an
 * earlier version, where a test needs a file of it.
 */
export function prepareCenterTables(db: DatabaseSync, upTo = versions.length): void {
  db.exec(settings);
  const found = (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
  if (found > upTo) throw new Error(`centers.sqlite is of a later version (${found})`);
  for (const [i, change] of versions.slice(0, upTo).entries())
    if (i >= found) inTransaction(db, () => changeTo(db, i + 1, change));
  // Figures that were moved live on nowhere, not even in the log (PRIV7).
  if (found < upTo) db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

function changeTo(db: DatabaseSync, version: number, change: (typeof versions)[number]): void {
  if (typeof change === 'string') db.exec(change);
  else change(db);
  db.exec(`PRAGMA user_version = ${version}`);
}
