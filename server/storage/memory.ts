import type { ParticipantId, WorkshopId } from '#lib/domain/id.ts';
import { MemoryDocuments } from './memory-documents.ts';
import { MemoryPeople } from './memory-people.ts';
import { MemoryWorkshops } from './memory-workshops.ts';
import {
  CodeTaken,
  StorageFailed,
  type Change,
  type Committed,
  type Contribution,
  type ParticipantRecord,
  type SeatRecord,
  type SheetRecord,
  type Storage,
  type StoredDocument,
  type WorkshopRecord,
} from './storage.ts';
import { ballotOf, ballotsOf, roomsOf } from './stored-rooms.ts';

/** A store that forgets everything with the process: for tests and for trying things out. */
export const createMemoryStorage = (): Storage => new MemoryStorage();

class MemoryStorage implements Storage {
  readonly #documents = new MemoryDocuments();
  readonly #people = new MemoryPeople();
  readonly #workshops = new MemoryWorkshops();
  #closed = false;

  /** Applied within the call, so that order and all-or-nothing need no queue. */
  async commit(changes: readonly Change[]): Promise<Committed> {
    this.#assertOpen();
    // A taken code is all that can be refused: once it is ruled out, every change can be applied.
    if (this.#workshops.refuses(changes))
      throw new CodeTaken('Another open workshop has this code.');
    const committed = new Map<string, number>();
    for (const change of changes) this.#apply(change, committed);
    return committed;
  }

  #apply(change: Change, committed: Map<string, number>): void {
    switch (change.kind) {
      case 'append-update': {
        const { room, update } = change;
        committed.set(room, this.#documents.append(room, update));
        return;
      }
      case 'compact': {
        const { room, state, through } = change;
        committed.set(room, this.#documents.compact(room, state, through));
        return;
      }
      case 'renew': {
        const { room, state, through, earlier } = change;
        committed.set(room, this.#documents.renew(room, state, through, earlier));
        return;
      }
      case 'claim-client':
        return this.#documents.claim(change.room, change.client, change.browser);
      case 'remove-document':
        return this.#documents.remove(change.room);
      case 'put-workshop':
        return this.#workshops.put(change.workshop);
      case 'remove-workshop':
        this.#workshops.remove(change.id);
        this.#people.removeAll(change.id);
        return this.#documents.removeUnder(roomsOf(change.id));
      case 'put-seat':
        return this.#people.putSeat(change.seat);
      case 'remove-seat':
        return this.#people.removeSeat(change.workshop, change.id);
      case 'put-participant':
        return this.#people.putParticipant(change.participant);
      case 'remove-participant':
        this.#people.removeParticipant(change.workshop, change.id);
        return this.#documents.remove(ballotOf(change.workshop, change.id));
      case 'put-contribution':
        return this.#people.putContribution(change);
      case 'put-sheet':
        return this.#people.putSheet(change.sheet);
      case 'purge-people':
        this.#workshops.markPurged(change.workshop);
        this.#people.removeAll(change.workshop);
        this.#documents.removeUnder(ballotsOf(change.workshop));
        return this.#documents.forgetClaimsUnder(roomsOf(change.workshop));
    }
  }

  async loadDocument(room: string): Promise<StoredDocument> {
    this.#assertOpen();
    return this.#documents.load(room);
  }

  async workshop(id: WorkshopId): Promise<WorkshopRecord | null> {
    this.#assertOpen();
    return this.#workshops.find((workshop) => workshop.id === id);
  }

  async workshopByCode(code: string): Promise<WorkshopRecord | null> {
    this.#assertOpen();
    return this.#workshops.find((workshop) => workshop.code === code);
  }

  async workshopByJoinHash(hash: string): Promise<WorkshopRecord | null> {
    this.#assertOpen();
    return this.#workshops.find((workshop) => workshop.joinHash === hash);
  }

  async workshopByFacilitatorHash(hash: string): Promise<WorkshopRecord | null> {
    this.#assertOpen();
    return this.#workshops.find((workshop) => workshop.facilitatorHash === hash);
  }

  async seats(workshop: WorkshopId): Promise<readonly SeatRecord[]> {
    this.#assertOpen();
    return this.#people.seats(workshop);
  }

  async participants(workshop: WorkshopId): Promise<readonly ParticipantRecord[]> {
    this.#assertOpen();
    return this.#people.participants(workshop);
  }

  async sheets(workshop: WorkshopId): Promise<readonly SheetRecord[]> {
    this.#assertOpen();
    return this.#people.sheets(workshop);
  }

  async contributions(
    workshop: WorkshopId,
    step: string,
  ): Promise<ReadonlyMap<ParticipantId, Contribution>> {
    this.#assertOpen();
    return this.#people.contributions(workshop, step);
  }

  async dueForPurge(now: number): Promise<readonly WorkshopId[]> {
    this.#assertOpen();
    return this.#workshops.dueForPurge(now);
  }

  async roomsToCompact(limit: number): Promise<readonly string[]> {
    this.#assertOpen();
    return this.#documents.toCompact(limit);
  }

  async ping(): Promise<void> {
    this.#assertOpen();
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #assertOpen(): void {
    if (this.#closed) throw new StorageFailed('CLOSED', 'The store is closed.');
  }
}
