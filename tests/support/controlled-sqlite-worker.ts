/**
 * The storage thread as it is, with a second door: what comes in by it is a statement, and is run on the open file.
 * PRAGMAs make SQLite meet a full or a read-only disk and leave it again, with its own code for it.
 */
import { DatabaseSync } from 'node:sqlite';
import { workerData, type MessagePort } from 'node:worker_threads';

const { controls } = workerData as { controls: MessagePort };
const prepare = Reflect.get(DatabaseSync.prototype, 'prepare');
const databases = new Set<DatabaseSync>();

DatabaseSync.prototype.prepare = function (this: DatabaseSync, ...args) {
  databases.add(this);
  return prepare.apply(this, args);
};
controls.on('message', (statement: string) => {
  for (const database of databases) database.exec(statement);
  controls.postMessage('done');
});
controls.unref();

await import('../../server/storage/sqlite-worker.ts');
