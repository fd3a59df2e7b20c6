/** Whose the server's own client ids are. No browser's hash is that short. */
export const serverOwner = 'server';

/**
 * Whose a Yjs client id is on a board: the browser's that used it first (SYNC1). Presence reserves an id in
 * memory; an update keeps it for good, in the store.
 */
export class ClientOwners {
  readonly #owners = new Map<number, string>();
  readonly #stored = new Set<number>();

  ownerOf(client: number): string | undefined {
    return this.#owners.get(client);
  }

  /** Notes an owner that only has been present yet. The first one stays. */
  reserve(client: number, owner: string): void {
    if (!this.#owners.has(client)) this.#owners.set(client, owner);
  }

  /** Notes an owner as the store has it. */
  noteStored(client: number, owner: string): void {
    this.#owners.set(client, owner);
    this.#stored.add(client);
  }

  /** The store has no owners any more. Who only is present keeps what is reserved. */
  forgetStored(): void {
    for (const client of this.#stored) this.#owners.delete(client);
    this.#stored.clear();
  }

  /** The ids whose owner need not be stored again. */
  get stored(): ReadonlySet<number> {
    return this.#stored;
  }
}
