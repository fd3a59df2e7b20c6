import type { LocalStore, LocalStores } from './local-store.ts';

const updatesName = 'updates';

/**
 * Documents in IndexedDB, one database each. Not y-indexeddb: that neither says when a write has
 * reached the disk nor waits for its compaction, so `on-device` could not be told truthfully (DUR1)
 * and deleted values could stay in the log (PRIV7).
 */
export const indexedDbStores: LocalStores = {
  async open(name, onLost) {
    const database = await openDatabase(name);
    database.onversionchange = () => {
      // Another tab deletes this database; as long as we hold it open, it can't.
      database.close();
      onLost();
    };
    database.onclose = onLost;
    return storeIn(database);
  },

  remove: (name) =>
    new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(reasonOf(request.error));
      // A frozen tab may hold it open for hours; the browser deletes it when that tab lets go.
      request.onblocked = () => resolve();
    }),
};

/** Rejects in private windows that forbid IndexedDB; there even naming `indexedDB` may throw. */
function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(updatesName, { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(reasonOf(request.error));
  });
}

function storeIn(database: IDBDatabase): LocalStore {
  return {
    async read() {
      let all: Uint8Array[] = [];
      await transact(database, 'readonly', (updates, read) => {
        read(updates, (kept) => (all = kept));
      });
      return all;
    },
    append: (update) => transact(database, 'readwrite', (updates) => void updates.add(update)),
    replace: (merge) =>
      transact(database, 'readwrite', (updates, read) => {
        read(updates, (kept) => {
          const merged = merge(kept);
          updates.clear();
          updates.add(merged);
        });
      }),
    close: () => database.close(),
  };
}

/** Reads all that is kept, within the transaction. If `use` throws, the transaction changes nothing. */
type Read = (updates: IDBObjectStore, use: (kept: Uint8Array[]) => void) => void;

/** Resolves when the transaction is complete: `strict` means flushed to the disk, which is what 이 기기에 저장됨 claims. */
function transact(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (updates: IDBObjectStore, read: Read) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(updatesName, mode, { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(reasonOf(transaction.error));
    const read: Read = (updates, use) => {
      const request: IDBRequest<Uint8Array[]> = updates.getAll();
      request.onsuccess = () => {
        try {
          use(request.result);
        } catch {
          transaction.abort();
        }
      };
    };
    work(transaction.objectStore(updatesName), read);
  });
}

const reasonOf = (error: DOMException | null): Error => error ?? new Error('IndexedDB failed.');
