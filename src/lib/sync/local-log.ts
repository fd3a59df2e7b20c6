import * as Y from 'yjs';
import type { LocalStore } from './local-store.ts';

/** `writing`: something is on its way to the disk. `failed`: the device does not keep all of the document. */
export type LocalState = 'opening' | 'writing' | 'stored' | 'failed';

/** IndexedDB sometimes never answers (known of iOS after a long sleep). */
const openTimeoutMs = 2000;
const compactDelayMs = 300;

/**
 * Keeps a document on this device: reads the log into it, appends each change, and compacts the log
 * soon after anything was deleted or overwritten, so that the old value does not stay in it (PRIV7).
 * A device that keeps nothing is told by `state`, never by an error.
 */
export class LocalLog {
  /** The log is read, or will not be for now. Never rejects. */
  readonly whenLoaded: Promise<void>;

  readonly #doc: Y.Doc;
  readonly #open: (onLost: () => void) => Promise<LocalStore>;
  readonly #onChange: () => void;
  #store: LocalStore | null = null;
  #isOpening = true;
  #isAttaching = false;
  #isFailed = false;
  #isDestroyed = false;
  #writing = 0;
  /** Changes that came while there was no store to append to. */
  #isBehind = false;
  #compaction: ReturnType<typeof setTimeout> | undefined;

  constructor(doc: Y.Doc, open: (onLost: () => void) => Promise<LocalStore>, onChange: () => void) {
    this.#doc = doc;
    this.#open = open;
    this.#onChange = onChange;
    doc.on('update', this.#onUpdate);
    doc.on('afterTransaction', this.#onTransaction);
    this.whenLoaded = this.#attach();
  }

  get state(): LocalState {
    if (this.#isOpening) return 'opening';
    if (this.#isFailed) return 'failed';
    return this.#writing > 0 ? 'writing' : 'stored';
  }

  /** Tries again if the store was lost or could not be opened. */
  recover(): void {
    if (this.#store || this.#isAttaching || this.#isDestroyed) return;
    void this.#attach();
  }

  /** Compacts now what waits to be compacted: the page may not run again. */
  settle(): void {
    if (this.#compaction !== undefined) this.#compact();
  }

  /** Stops keeping the document. What is on its way to the disk still gets there. */
  destroy(): void {
    this.#isDestroyed = true;
    clearTimeout(this.#compaction);
    this.#doc.off('update', this.#onUpdate);
    this.#doc.off('afterTransaction', this.#onTransaction);
    this.#store?.close();
    this.#store = null;
  }

  async #attach(): Promise<void> {
    this.#isAttaching = true;
    const giveUp = new Promise((resolve) => setTimeout(resolve, openTimeoutMs, 'late'));
    const loading = this.#load().catch(() => 'failed');
    const outcome = await Promise.race([loading, giveUp]);
    // Late is not never: `#load` goes on and repairs the state when the device answers after all.
    if (outcome !== undefined) this.#isFailed = true;
    this.#isOpening = false;
    this.#isAttaching = false;
    this.#onChange();
  }

  async #load(): Promise<void> {
    const store = await this.#open(() => this.#lose(store));
    const kept = await store.read();
    if (this.#isDestroyed || this.#store) return store.close();
    this.#store = store;
    this.#isFailed = false;
    this.#apply(kept);
    if (kept.length > 1 || this.#isBehind) this.#compact();
    this.#isBehind = false;
    this.#onChange();
  }

  #lose(store: LocalStore | null): void {
    if (this.#isDestroyed || this.#store !== store) return;
    this.#store = null;
    this.#isFailed = true;
    this.#isBehind = true;
    this.#onChange();
  }

  /** A broken entry is left out rather than letting it hide the others. */
  #apply(kept: readonly Uint8Array[]): void {
    Y.transact(
      this.#doc,
      () => {
        for (const update of kept)
          try {
            Y.applyUpdate(this.#doc, update, this);
          } catch {
            continue;
          }
      },
      this,
      false,
    );
  }

  readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return;
    if (this.#store) return void this.#write(this.#store.append(update), false);
    this.#isBehind = true;
    this.recover();
  };

  readonly #onTransaction = (transaction: Y.Transaction): void => {
    if (transaction.origin === this || transaction.deleteSet.clients.size === 0) return;
    clearTimeout(this.#compaction);
    this.#compaction = setTimeout(() => this.#compact(), compactDelayMs);
  };

  /** Writes the whole document in place of the log, which also heals a log that a write failed in. */
  #compact(): void {
    clearTimeout(this.#compaction);
    this.#compaction = undefined;
    if (!this.#store) return;
    const merge = (kept: readonly Uint8Array[]): Uint8Array => {
      this.#apply(kept);
      return Y.encodeStateAsUpdate(this.#doc);
    };
    void this.#write(this.#store.replace(merge), true);
  }

  async #write(written: Promise<void>, isWhole: boolean): Promise<void> {
    this.#writing += 1;
    this.#onChange();
    try {
      await written;
      if (isWhole) this.#isFailed = false;
    } catch {
      this.#onWriteFailed(isWhole);
    }
    this.#writing -= 1;
    if (!this.#isDestroyed) this.#onChange();
  }

  /** A single change that failed may fit in after a compaction; if even that fails, the store is opened anew with the next change. */
  #onWriteFailed(isWhole: boolean): void {
    this.#isFailed = true;
    if (!isWhole) return this.#compact();
    this.#store?.close();
    this.#lose(this.#store);
  }
}
