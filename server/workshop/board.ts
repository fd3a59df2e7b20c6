import { findCard, setCardText } from '#lib/documents/board-cards.ts';
import { restoreSnapshot, takeSnapshot } from '#lib/documents/board-snapshot.ts';
import type { WorkshopId } from '#lib/domain/id.ts';
import type { RoomName } from '#lib/protocol/room-name.ts';
import type { Change, Storage } from '../storage/storage.ts';
import type { Rooms } from '../sync/rooms.ts';
import { forgetKept, keepChanges, loadKept, type Kept } from './kept-board.ts';

export type NoSnapshot = 'no-snapshot';
export type UnknownCard = 'unknown-card';

/** What a facilitator can do for a board: hide a card, set it back (SAFE1). Calls come one after the other. */
export class BoardCare {
  readonly #workshop: WorkshopId;
  readonly #rooms: Rooms;
  readonly #storage: Storage;

  constructor(workshop: WorkshopId, rooms: Rooms, storage: Storage) {
    this.#workshop = workshop;
    this.#rooms = rooms;
    this.#storage = storage;
  }

  get room(): RoomName {
    return { kind: 'board', workshop: this.#workshop };
  }

  #kept(): Promise<Kept> {
    return loadKept(this.#storage, this.#workshop);
  }

  /** Keeps the board as it is when a step begins, in place of when that step last began. */
  async keepSnapshot(step: string): Promise<void> {
    const snapshot = await this.#rooms.read(this.room, takeSnapshot);
    const kept = await this.#kept();
    const snapshots = { ...kept.snapshots, [step]: snapshot };
    await this.#storage.commit(keepChanges(this.#workshop, { ...kept, snapshots }));
  }

  /** Sets `maps` of what people wrote back to how they were when a step last began. Cards stay, hidden ones hidden. */
  async restore(step: string, maps: ReadonlySet<string>): Promise<'ok' | NoSnapshot> {
    const { snapshots } = await this.#kept();
    const snapshot = Object.hasOwn(snapshots, step) ? snapshots[step] : undefined;
    if (!snapshot) return 'no-snapshot';
    await this.#rooms.edit(this.room, (doc) => restoreSnapshot(doc, snapshot, maps));
    return 'ok';
  }

  /** Takes a card's text off the board, or puts it back. The text is kept where nobody can open it. */
  async hide(card: string, hidden: boolean): Promise<'ok' | UnknownCard> {
    const now = await this.#rooms.read(this.room, (doc) => findCard(doc, card));
    if (!now) return 'unknown-card';
    if (now.hidden === hidden) return 'ok';
    const kept = await this.#kept();
    const { [card]: text = '', ...others } = kept.hiddenTexts;
    const hiddenTexts = hidden ? { ...others, [card]: now.text } : others;
    const changes = keepChanges(this.#workshop, { ...kept, hiddenTexts });
    await this.#rooms.edit(
      this.room,
      (doc) => setCardText(doc, card, hidden ? null : text),
      changes,
    );
    // What was hidden is to be gone from the stored updates too, not some time later (PRIV7).
    if (hidden) await this.#rooms.compact(this.room);
    return 'ok';
  }

  /** Snapshots are of no use after the close: nothing can be set back any more. */
  async closing(): Promise<Change[]> {
    const { hiddenTexts } = await this.#kept();
    return keepChanges(this.#workshop, { snapshots: {}, hiddenTexts });
  }

  /** PRIV6: all of it goes with the names and ballots. */
  get purging(): Change[] {
    return forgetKept(this.#workshop);
  }
}
