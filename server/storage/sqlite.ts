import { Worker } from 'node:worker_threads';
import type { Read, ReadCall } from './sqlite-messages.ts';
import { StoreThread } from './sqlite-thread.ts';
import { StorageFailed, type Change, type Committed, type Storage } from './storage.ts';

const startWorker = (directory: string): Worker =>
  new Worker(new URL('./sqlite-worker.ts', import.meta.url), { workerData: { directory } });

/**
 * Opens the database of a directory and makes what is missing of both. Rejects with StorageFailed where the
 * database is in use by another process, was made by a newer version or cannot be read or written.
 * `start` is for tests that must get hold of the worker.
 */
export async function openSqliteStorage(directory: string, start = startWorker): Promise<Storage> {
  const thread = new StoreThread(start(directory));
  await thread.opened;
  return createSqliteStorage(thread, () => new StoreThread(start(directory)));
}

function createSqliteStorage(first: StoreThread, restart: () => StoreThread): Storage {
  let thread = first;
  let closing: Promise<void> | null = null;

  /**
   * A worker that died is replaced at the next use. That is safe: those who waited were told, nothing is tried
   * twice on their behalf, and the new one begins with what is on the disk.
   */
  function living(): StoreThread {
    if (closing) throw new StorageFailed('CLOSED', 'The store is closed.');
    if (thread.ended) thread = restart();
    return thread;
  }

  const read =
    <Call extends ReadCall>(call: Call) =>
    async (...args: Parameters<Storage[Call]>): Promise<Awaited<ReturnType<Storage[Call]>>> =>
      (await living().ask({ call, args } as Read)) as Awaited<ReturnType<Storage[Call]>>;

  async function shutDown(): Promise<void> {
    if (!thread.ended) await thread.ask({ call: 'close' });
    await thread.exited;
  }

  return {
    async commit(changes) {
      const copy = changes.map(copyBytes);
      return (await living().ask({ call: 'commit', changes: copy }, buffersOf(copy))) as Committed;
    },
    loadDocument: read('loadDocument'),
    workshop: read('workshop'),
    workshopByCode: read('workshopByCode'),
    workshopByJoinHash: read('workshopByJoinHash'),
    workshopByFacilitatorHash: read('workshopByFacilitatorHash'),
    seats: read('seats'),
    participants: read('participants'),
    sheets: read('sheets'),
    contributions: read('contributions'),
    dueForPurge: read('dueForPurge'),
    roomsToCompact: read('roomsToCompact'),
    ping: async () => void (await living().ask({ call: 'ping' })),
    close: () => (closing ??= shutDown()),
  };
}

/**
 * Bytes are copied once, into buffers of their own: an update is often a view of a larger frame, and posting a
 * view posts all that lies behind it.
 */
function copyBytes(change: Change): Change {
  if (change.kind === 'append-update') return { ...change, update: new Uint8Array(change.update) };
  if (change.kind === 'compact') return { ...change, state: new Uint8Array(change.state) };
  if (change.kind !== 'renew') return change;
  return {
    ...change,
    state: new Uint8Array(change.state),
    earlier: new Uint8Array(change.earlier),
  };
}

const buffersOf = (changes: readonly Change[]): ArrayBuffer[] =>
  changes.flatMap(bytesOf).map(({ buffer }) => buffer as ArrayBuffer);

function bytesOf(change: Change): Uint8Array[] {
  if (change.kind === 'append-update') return [change.update];
  if (change.kind === 'compact') return [change.state];
  return change.kind === 'renew' ? [change.state, change.earlier] : [];
}
