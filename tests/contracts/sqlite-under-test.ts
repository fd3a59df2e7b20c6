import { onTestFinished } from 'vitest';
import { openSqliteStorage } from '../../server/storage/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { createTemporaryDirectory } from './temporary-directory.ts';

/** A directory for the running test; goes with it, after what was opened in it later has been closed. */
export function temporaryDirectory(): string {
  const directory = createTemporaryDirectory();
  onTestFinished(() => directory.remove());
  return directory.path;
}

/** A store that is closed at the end of the running test, if the test has not done so. */
export async function openStorage(
  directory: string,
  start?: Parameters<typeof openSqliteStorage>[1],
): Promise<Storage> {
  const storage = await openSqliteStorage(directory, start);
  onTestFinished(() => storage.close());
  return storage;
}

/** How soon what is due soon must be done: tidying rests for a second, longer on a slow disk. */
export const soon = { timeout: 10_000, interval: 100 };
