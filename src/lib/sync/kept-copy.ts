import type { Slots } from './slots.ts';

/** Plain JSON by key: what a person would want back of a document. */
export type Entries = Readonly<Record<string, unknown>>;

/** What the server did not take, kept for the person until they use it or let it go (ROLE2, DUR3). */
export interface KeptCopy {
  /** the refusal's code, or `gone` */
  readonly code: string;
  readonly entries: Entries;
}

interface Kept {
  readonly code: string;
  /** all that the document held when it was dropped; what of it the server has too is not known yet */
  readonly fresh: Entries | null;
  /** what the server is known not to have taken */
  readonly settled: Entries;
}

/** The kept copy of one room: in memory, and in a slot where the browser allows it. */
export class KeptCopies {
  readonly #slots: Slots;
  readonly #slot: string;
  #kept: Kept | null;
  #isOnDisk = true;

  constructor(slots: Slots, slot: string) {
    this.#slots = slots;
    this.#slot = slot;
    this.#kept = readKept(slots.read(slot));
  }

  get current(): KeptCopy | null {
    if (!this.#kept) return null;
    const { code, fresh, settled } = this.#kept;
    return { code, entries: { ...settled, ...fresh } };
  }

  /** Keeps a document's entries before it is dropped. */
  keep(code: string, entries: Entries): void {
    const fresh = { ...this.#kept?.fresh, ...entries };
    this.#put({ code, fresh, settled: this.#kept?.settled ?? {} });
  }

  /** The same in memory alone, and forgets what is on the disk: all of it was deleted by someone who may. */
  keepInMemory(code: string, entries: Entries): void {
    this.dismiss();
    this.#isOnDisk = false;
    this.#put({ code, fresh: entries, settled: {} });
  }

  /** The server's state is known now: what is the same there was taken, and no loss. */
  settle(present: Entries): void {
    if (!this.#kept?.fresh) return;
    const { code, fresh, settled } = this.#kept;
    const lost = Object.entries(fresh).filter(([key, value]) => !isSame(present[key], value));
    const all = { ...settled, ...Object.fromEntries(lost) };
    this.#put(Object.keys(all).length > 0 ? { code, fresh: null, settled: all } : null);
  }

  dismiss(): void {
    this.#put(null);
    this.#isOnDisk = true;
  }

  #put(kept: Kept | null): void {
    this.#kept = kept;
    if (this.#isOnDisk) this.#slots.write(this.#slot, kept && JSON.stringify(kept));
  }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function readKept(text: string | null): Kept | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (!isRecord(kept) || typeof kept.code !== 'string') return null;
    const fresh = isRecord(kept.fresh) ? kept.fresh : null;
    return { code: kept.code, fresh, settled: isRecord(kept.settled) ? kept.settled : {} };
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
