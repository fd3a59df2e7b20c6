import { parentPort, workerData } from 'node:worker_threads';
import { toPlainError } from './sqlite-errors.ts';
import type { Answered, Asked, FromWorker } from './sqlite-messages.ts';
import { SqliteStore } from './sqlite-store.ts';

/**
 * The thread that owns the file. SQLite is synchronous: here it may wait for the disk without anyone else
 * waiting. All that is asked before a turn of this loop ends shares one transaction and one fsync.
 */
const port = parentPort;
if (!port) throw new Error('sqlite-worker.ts runs as a worker thread.');
const say = (message: FromWorker): void => port.postMessage(message);

const queue: Asked[] = [];
let store: SqliteStore | null = null;

try {
  store = new SqliteStore((workerData as { directory: string }).directory);
  port.on('message', (asked: readonly Asked[]) => {
    if (queue.length === 0) setImmediate(answerQueue);
    queue.push(...asked);
  });
  say({ kind: 'opened' });
} catch (error) {
  say({ kind: 'refused', error: toPlainError(error) });
}

function answerQueue(): void {
  const asked = queue.splice(0);
  const answers: Answered[] = store?.answer(asked) ?? [];
  say({ kind: 'answers', answers });
  if (asked.some(({ question }) => question.call === 'close')) port?.close();
}
