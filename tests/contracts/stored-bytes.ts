import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All bytes that a store has on the disk, database and log. Read by another process: closing a descriptor of
 * the database in this one would drop the lock of a store that is open in it.
 */
export function storedBytes(directory: string): Buffer {
  const files = ['ieumpan.db', 'ieumpan.db-wal', 'ieumpan.db-shm', 'ieumpan.db-journal'];
  const present = files.map((file) => join(directory, file)).filter(existsSync);
  return execFileSync('cat', present, { maxBuffer: 256 * 1024 * 1024 });
}

/** Which of `words` are found in the files. */
export function wordsOnDisk(directory: string, words: readonly string[]): string[] {
  const bytes = storedBytes(directory);
  return words.filter((word) => bytes.includes(word));
}
