import { once } from 'node:events';
import { MessageChannel, Worker } from 'node:worker_threads';
import { openSqliteStorage } from '../../server/storage/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';

const worker = new URL('./controlled-sqlite-worker.ts', import.meta.url);

/** The real store, and a way to put its file into a state. */
export interface ControlledSqlite {
  readonly storage: Storage;
  /** Runs a statement on the open file, in between commits. */
  control(statement: string): Promise<void>;
}

export async function openControlledSqlite(directory: string): Promise<ControlledSqlite> {
  const { port1, port2 } = new MessageChannel();
  const start = (folder: string) =>
    new Worker(worker, {
      workerData: { directory: folder, controls: port2 },
      transferList: [port2],
    });
  const storage = await openSqliteStorage(directory, start);
  port1.unref();
  return {
    storage,
    control: async (statement) => {
      port1.postMessage(statement);
      await once(port1, 'message');
    },
  };
}
