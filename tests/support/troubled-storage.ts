import { createMemoryStorage } from '../../server/storage/memory.ts';
import { StorageFailed, type Storage } from '../../server/storage/storage.ts';

/** A place that those who come wait at while it is shut. */
export class Gate {
  #shut: PromiseWithResolvers<void> | null = null;
  /** how many wait, or have waited since it was shut */
  waiting = 0;

  shut(): void {
    this.#shut ??= Promise.withResolvers();
    this.waiting = 0;
  }

  open(): void {
    this.#shut?.resolve();
    this.#shut = null;
  }

  async pass(): Promise<void> {
    if (!this.#shut) return;
    this.waiting += 1;
    await this.#shut.promise;
  }
}

/** A store with some of its calls replaced. */
export function overStorage(base: Storage, calls: Partial<Storage>): Storage {
  return new Proxy(base, {
    get: (_, name) => {
      const call: unknown = Reflect.get(calls, name) ?? Reflect.get(base, name);
      return typeof call === 'function' ? (call.bind(base) as unknown) : call;
    },
  });
}

/** A store that a test can make slow or let fail, and mend again. */
export class TroubledStorage {
  readonly commits = new Gate();
  readonly loads = new Gate();
  /** how many documents were loaded, by room */
  readonly loaded = new Map<string, number>();
  /** What writes are refused with; null while all is well. */
  failsWith: string | null = null;
  readonly storage: Storage;

  constructor(base: Storage = createMemoryStorage()) {
    this.storage = overStorage(base, {
      commit: async (changes) => {
        await this.commits.pass();
        this.#mayFail();
        return base.commit(changes);
      },
      loadDocument: async (room) => {
        this.loaded.set(room, (this.loaded.get(room) ?? 0) + 1);
        await this.loads.pass();
        return base.loadDocument(room);
      },
      ping: async () => {
        await this.commits.pass();
        this.#mayFail();
      },
    });
  }

  #mayFail(): void {
    if (this.failsWith !== null) throw new StorageFailed(this.failsWith, 'as the test wants it');
  }
}
