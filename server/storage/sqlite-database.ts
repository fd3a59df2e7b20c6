import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { toPlainError } from './sqlite-errors.ts';
import { migrate } from './sqlite-schema.ts';
import { StorageFailed } from './storage.ts';

export interface Database {
  readonly db: DatabaseSync;
  readonly file: string;
  readonly log: string;
  /** The last owner did not close it: what it had deleted may still be in the files. */
  readonly wasCut: boolean;
}

/** How long a server that is just stopping may still hold the file. */
const lockTimeoutMs = 1000;

/** Opens, or makes, the database of a directory. Throws StorageFailed with a sentence for the operator. */
export function openDatabase(directory: string): Database {
  try {
    const file = prepareFile(directory);
    const log = `${file}-wal`;
    const wasCut = existsSync(log);
    return { db: connect(file), file, log, wasCut };
  } catch (error) {
    throw readable(error, directory);
  }
}

/** Only the owner may read what people wrote. The log takes its mode from the database file. */
function prepareFile(directory: string): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, 'ieumpan.db');
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  // By name, not by an open file: see below what closing one does.
  chmodSync(file, 0o600);
  return file;
}

/**
 * One process owns the file. EXCLUSIVE is set before the log is first touched, so the connection takes a lock
 * on the file and keeps it until it closes, and the index of the log lives in memory, not in a -shm file. The
 * lock is the kernel's: it dies with the process, also at kill -9, and the next owner replays the log. A second
 * owner gets SQLITE_BUSY. POSIX drops such a lock when *any* descriptor of the file is closed in this process:
 * nothing else in the server may open the database file (sqlite-scrub.ts opens it under the lock, and keeps it).
 */
function connect(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: lockTimeoutMs });
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    db.exec('PRAGMA journal_mode = WAL');
    db.exec(settings);
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * FULL: a commit is on the disk when it returns (DUR1). secure_delete: what is deleted is overwritten (PRIV7).
 * temp_store: no text in temporary files. The log is emptied by sqlite-tidy.ts alone, which must see every page.
 */
const settings = `
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA wal_autocheckpoint = 0;`;

function readable(error: unknown, directory: string): StorageFailed {
  const { code, message } = toPlainError(error);
  return new StorageFailed(
    code,
    code === 'SQLITE_BUSY'
      ? `The database in ${directory} is in use by another process. Stop that server first, or choose another DATA_DIR.`
      : `The database in ${directory} cannot be opened: ${message}`,
  );
}
