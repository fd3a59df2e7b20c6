import type { LocalStore, LocalStores } from '../local-store.ts';

/** The twin of a device's stores, in memory. Tests can let it fail, and hold its writes back. */
export class MemoryStores implements LocalStores {
  /** Opening and writing fail, as in a private window or on a full disk. */
  isBroken = false;
  readonly #logs = new Map<string, Uint8Array[]>();
  readonly #open = new Map<MemoryStore, () => void>();
  #held: (() => void)[] | null = null;

  get names(): readonly string[] {
    return [...this.#logs.keys()];
  }

  kept(name: string): readonly Uint8Array[] {
    return this.#logs.get(name) ?? [];
  }

  /** From now on writes wait until the returned function is called. */
  holdWrites(): () => void {
    const held: (() => void)[] = [];
    this.#held = held;
    return () => {
      this.#held = null;
      held.forEach((write) => write());
    };
  }

  /** As when the browser takes the storage away. */
  loseAll(): void {
    for (const onLost of this.#open.values()) onLost();
    this.#open.clear();
  }

  async open(name: string, onLost: () => void): Promise<LocalStore> {
    await this.#write();
    const log = this.#logs.get(name) ?? [];
    this.#logs.set(name, log);
    const store = new MemoryStore(
      log,
      () => this.#write(),
      () => this.#open.delete(store),
    );
    this.#open.set(store, onLost);
    return store;
  }

  remove(name: string): Promise<void> {
    const log = this.#logs.get(name);
    this.#logs.delete(name);
    for (const [store, onLost] of [...this.#open])
      if (store.isOn(log)) {
        this.#open.delete(store);
        onLost();
      }
    return Promise.resolve();
  }

  async #write(): Promise<void> {
    const held = this.#held;
    if (held) await new Promise<void>((resolve) => held.push(resolve));
    if (this.isBroken) throw new Error('This device keeps nothing.');
  }
}

class MemoryStore implements LocalStore {
  readonly #log: Uint8Array[];
  readonly #write: () => Promise<void>;
  readonly close: () => void;

  constructor(log: Uint8Array[], write: () => Promise<void>, close: () => void) {
    this.#log = log;
    this.#write = write;
    this.close = close;
  }

  isOn(log: Uint8Array[] | undefined): boolean {
    return this.#log === log;
  }

  read(): Promise<readonly Uint8Array[]> {
    return Promise.resolve([...this.#log]);
  }

  async append(update: Uint8Array): Promise<void> {
    await this.#write();
    this.#log.push(update);
  }

  async replace(merge: (kept: readonly Uint8Array[]) => Uint8Array): Promise<void> {
    await this.#write();
    this.#log.splice(0, this.#log.length, merge([...this.#log]));
  }
}
