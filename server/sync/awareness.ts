import type { AwarenessEntry } from './frame.ts';

export interface AwarenessBounds {
  readonly maxAwarenessBytes: number;
  readonly maxAwarenessIds: number;
}

/**
 * Who is present in a room. A client id is announced by one connection only; entries with another's
 * id are echoes, which y-websocket sends as a matter of course, and are skipped in silence.
 */
export class Awareness<Connection> {
  readonly #entries = new Map<number, AwarenessEntry>();
  readonly #owners = new Map<number, Connection>();
  readonly #bounds: AwarenessBounds;

  constructor(bounds: AwarenessBounds) {
    this.#bounds = bounds;
  }

  get present(): readonly AwarenessEntry[] {
    return [...this.#entries.values()].filter((entry) => entry.json !== 'null');
  }

  /** Takes what is new and `owner`'s own; returns it for the others. `mayUse`: whether the id is this browser's. */
  take(
    entries: readonly AwarenessEntry[],
    owner: Connection,
    mayUse: (client: number) => boolean,
  ): AwarenessEntry[] {
    return entries.filter((entry) => this.#takeOne(entry, owner, mayUse));
  }

  #takeOne(entry: AwarenessEntry, owner: Connection, mayUse: (client: number) => boolean): boolean {
    if (!this.#isOwn(entry.client, owner, mayUse) || !this.#isSound(entry)) return false;
    const held = this.#entries.get(entry.client);
    if (held && entry.clock <= held.clock) return false;
    this.#owners.set(entry.client, owner);
    this.#entries.set(entry.client, entry);
    return true;
  }

  #isOwn(client: number, owner: Connection, mayUse: (client: number) => boolean): boolean {
    const known = this.#owners.get(client);
    if (known !== undefined) return known === owner;
    const owned = [...this.#owners.values()].filter((other) => other === owner).length;
    return owned < this.#bounds.maxAwarenessIds && mayUse(client);
  }

  #isSound(entry: AwarenessEntry): boolean {
    if (Buffer.byteLength(entry.json) > this.#bounds.maxAwarenessBytes) return false;
    try {
      const value: unknown = JSON.parse(entry.json);
      return value === null || typeof value === 'object';
    } catch {
      return false;
    }
  }

  /** Forgets a connection; returns the entries that tell the others. */
  leave(owner: Connection): AwarenessEntry[] {
    const left: AwarenessEntry[] = [];
    for (const [client, other] of this.#owners) {
      if (other !== owner) continue;
      const entry = this.#entries.get(client);
      if (entry && entry.json !== 'null')
        left.push({ ...entry, clock: entry.clock + 1, json: 'null' });
      this.#owners.delete(client);
      this.#entries.delete(client);
    }
    return left;
  }
}
