import { formatRoomName, type RoomName } from '#lib/protocol/room-name.ts';
import type { LocalStores } from './local-store.ts';
import type { Slots } from './slots.ts';

const product = 'ieumpan';

/**
 * The name of a room's local store: `ieumpan/<room>#<n>`. Counted, because another tab may hold a
 * store open that has to go: the next one is used at once, and nobody waits for the deletion (ROLE2).
 */
export class StoreName {
  readonly #slots: Slots;
  readonly #room: string;
  #count: number;

  constructor(slots: Slots, room: RoomName) {
    this.#slots = slots;
    this.#room = formatRoomName(room);
    this.#count = readCount(slots.read(this.#slot));
  }

  get current(): string {
    return this.#name(this.#count);
  }

  /** Another tab may have counted up since. */
  refresh(): void {
    this.#count = Math.max(this.#count, readCount(this.#slots.read(this.#slot)));
  }

  /** Counts up first and removes then: if the page ends in between, the old store is not read again. */
  moveOn(stores: LocalStores): Promise<void> {
    const left = this.current;
    this.#count += 1;
    this.#slots.write(this.#slot, String(this.#count));
    return stores.remove(left);
  }

  /** Removes every store that this room ever had here, and its count. */
  async forget(stores: LocalStores): Promise<void> {
    this.refresh();
    const names = Array.from({ length: this.#count + 1 }, (_, n) => this.#name(n));
    await Promise.allSettled(names.map((name) => stores.remove(name)));
    this.#slots.write(this.#slot, null);
  }

  get #slot(): string {
    return `${product}/store/${this.#room}`;
  }

  #name(count: number): string {
    return `${product}/${this.#room}#${count}`;
  }
}

function readCount(text: string | null): number {
  const count = Number(text ?? 0);
  return Number.isSafeInteger(count) && count >= 0 ? count : 0;
}

/** Where the copy of a room's refused edits is kept. */
export const keptCopySlot = (room: RoomName): string => `${product}/kept/${formatRoomName(room)}`;
