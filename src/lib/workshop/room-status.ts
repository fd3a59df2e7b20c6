import type { Connection, LoadState } from '#lib/sync/connection.ts';
import type { FinalReason } from '#lib/sync/final-close.ts';
import type { KeptCopy } from '#lib/sync/kept-copy.ts';
import type { SaveState } from '#lib/sync/save-state.ts';
import { Watched } from '#lib/sync/watched.ts';

/** How a room that this person writes in stands: what of it is here, and what of theirs is where. */
export class RoomStatus {
  readonly #watched: Watched<Pick<Connection, 'loaded' | 'save' | 'closed' | 'keptCopy'>>;

  constructor(connection: Connection) {
    this.#watched = new Watched(
      (changed) => connection.onStatus(changed),
      () => ({
        loaded: connection.loaded,
        save: connection.save,
        closed: connection.closed,
        keptCopy: connection.keptCopy,
      }),
    );
  }

  get loaded(): LoadState {
    return this.#watched.current.loaded;
  }

  /** DUR1: where what was written is now. */
  get save(): SaveState {
    return this.#watched.current.save;
  }

  /** Why the server closed the room for good, or null. */
  get shutOut(): FinalReason | null {
    return this.#watched.current.closed?.reason ?? null;
  }

  /** ROLE2, DUR3: what the server did not take. Until the server's state is here all that was kept would look lost. */
  get notTaken(): KeptCopy | null {
    const { keptCopy, loaded, closed } = this.#watched.current;
    return loaded === 'server' || closed !== null ? keptCopy : null;
  }
}
