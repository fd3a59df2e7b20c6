import { createMemoryStorage } from '../../server/storage/memory.ts';
import {
  StorageFailed,
  type Change,
  type Committed,
  type Storage,
} from '../../server/storage/storage.ts';
import { overStorage } from './troubled-storage.ts';

interface Written {
  readonly changes: readonly Change[];
  readonly committed: Committed;
  readonly synced: PromiseWithResolvers<Committed>;
}

export interface CachedDiskOptions {
  /** A disk, or a store, that says "it is written" while it is only in the cache. */
  readonly lies: boolean;
  /** how long the next fsync takes, in ms */
  readonly fsyncMs: () => number;
}

/**
 * A store on a disk with a cache, and a plug that can be pulled. A commit can be read at once and is durable at the
 * next fsync, which is when its promise resolves; what was not fsynced is gone with the power.
 */
export class CachedDisk {
  readonly #options: CachedDiskOptions;
  readonly #durable: (readonly Change[])[] = [];
  #cache: Written[] = [];
  #timer: NodeJS.Timeout | null = null;
  #life = 0;

  constructor(options: CachedDiskOptions) {
    this.#options = options;
  }

  /** How many commits are in the cache alone. */
  get cached(): number {
    return this.#cache.length;
  }

  /** The store as a process finds it that starts now: with what is durable. */
  async open(): Promise<Storage> {
    const memory = createMemoryStorage();
    for (const changes of this.#durable) await memory.commit(changes);
    const life = this.#life;
    const hasPower = (): void => {
      if (this.#life !== life) throw new StorageFailed('NO_POWER', 'The power is gone.');
    };
    return overStorage(memory, {
      commit: async (changes) => {
        hasPower();
        return this.#write(structuredClone(changes), await memory.commit(changes));
      },
      loadDocument: async (room) => {
        hasPower();
        return memory.loadDocument(room);
      },
      ping: async () => hasPower(),
    });
  }

  #write(changes: readonly Change[], committed: Committed): Promise<Committed> {
    const synced = Promise.withResolvers<Committed>();
    synced.promise.catch(() => undefined);
    this.#cache.push({ changes, committed, synced });
    this.#timer ??= setTimeout(() => this.#fsync(), this.#options.fsyncMs());
    return this.#options.lies ? Promise.resolve(committed) : synced.promise;
  }

  #fsync(): void {
    this.#timer = null;
    for (const { changes, committed, synced } of this.#cache.splice(0)) {
      this.#durable.push(changes);
      synced.resolve(committed);
    }
  }

  /** The power goes. Nothing of the cache is left, and no call of this life comes to anything any more. */
  pullThePlug(): void {
    this.#life += 1;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    for (const { synced } of this.#cache.splice(0))
      synced.reject(new StorageFailed('NO_POWER', 'The power is gone.'));
  }
}
