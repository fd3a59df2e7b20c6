import type { ParticipantId, SeatId, WorkshopId } from '#lib/domain/id.ts';
import { deriveSecret, hashSecret } from '../auth/credentials.ts';
import type { Random } from '../ops/ports.ts';
import type { ParticipantRecord, SeatRecord, Storage } from '../storage/storage.ts';
import { createId } from './new-id.ts';

/** A person as their own key shows them: the only thing that leads from a seat to a ballot (PRIV5). */
export interface Person {
  readonly seat: SeatRecord;
  /** null for an observer */
  readonly participantId: ParticipantId | null;
  /** the come-back key */
  readonly key: string;
}

const seatHash = (key: string): string => hashSecret(deriveSecret(key, 'seat'));
const participantHash = (key: string): string => hashSecret(deriveSecret(key, 'participant'));

export interface NewPerson {
  readonly name: string;
  readonly organisation: string | null;
  readonly observer: boolean;
}

/** A seat and, unless they only watch, a ballot: two records that share no number, order or time (PRIV5). */
export function createPerson(
  workshop: WorkshopId,
  { name, organisation, observer }: NewPerson,
  key: string,
  random: Random,
): { seat: SeatRecord; participant: ParticipantRecord | null } {
  const seat: SeatRecord = {
    workshop,
    id: createId<SeatId>(random),
    credentialHash: seatHash(key),
    name,
    organisation,
    observer,
    finished: {},
  };
  const id = createId<ParticipantId>(random);
  return {
    seat,
    participant: observer ? null : { workshop, id, credentialHash: participantHash(key) },
  };
}

/** A seat that says of a step that it is finished, or no more. */
export function withFinished(seat: SeatRecord, step: string, finished: boolean): SeatRecord {
  const { [step]: _, ...others } = seat.finished;
  return { ...seat, finished: finished ? { ...others, [step]: true } : others };
}

/** The people of a workshop, in memory: two lists that nothing joins but a key held outside. */
export class People {
  readonly #seats = new Map<SeatId, SeatRecord>();
  readonly #seatsByHash = new Map<string, SeatId>();
  readonly #participants = new Map<ParticipantId, ParticipantRecord>();
  readonly #participantsByHash = new Map<string, ParticipantId>();

  static async load(storage: Storage, workshop: WorkshopId): Promise<People> {
    const people = new People();
    const [seats, participants] = await Promise.all([
      storage.seats(workshop),
      storage.participants(workshop),
    ]);
    for (const seat of seats) people.putSeat(seat);
    for (const participant of participants) people.putParticipant(participant);
    return people;
  }

  /** Sorted by name, so that the order tells nothing. */
  get seats(): readonly SeatRecord[] {
    const order = new Intl.Collator('ko', { numeric: true });
    return [...this.#seats.values()].sort(
      (a, b) => order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
    );
  }

  /** Seats that answer: observers are not counted. */
  get answering(): readonly SeatRecord[] {
    return [...this.#seats.values()].filter((seat) => !seat.observer);
  }

  get size(): number {
    return this.#seats.size;
  }

  get participantIds(): readonly ParticipantId[] {
    return [...this.#participants.keys()];
  }

  seat(id: string): SeatRecord | undefined {
    return this.#seats.get(id as SeatId);
  }

  hasParticipant(id: ParticipantId): boolean {
    return this.#participants.has(id);
  }

  /** Who a key belongs to: a person, no one, or `sent-out`, someone whose seat was taken but whose ballot is still here. */
  find(key: string): Person | null | { readonly sentOut: ParticipantId } {
    const participantId = this.#participantsByHash.get(participantHash(key)) ?? null;
    const seatId = this.#seatsByHash.get(seatHash(key));
    const seat = seatId && this.#seats.get(seatId);
    if (seat) return seat.observer || participantId ? { seat, participantId, key } : null;
    return participantId ? { sentOut: participantId } : null;
  }

  putSeat(seat: SeatRecord): void {
    this.#seats.set(seat.id, seat);
    this.#seatsByHash.set(seat.credentialHash, seat.id);
  }

  putParticipant(participant: ParticipantRecord): void {
    this.#participants.set(participant.id, participant);
    this.#participantsByHash.set(participant.credentialHash, participant.id);
  }

  removeSeat(id: SeatId): void {
    const seat = this.#seats.get(id);
    if (seat) this.#seatsByHash.delete(seat.credentialHash);
    this.#seats.delete(id);
  }

  removeParticipant(id: ParticipantId): void {
    const participant = this.#participants.get(id);
    if (participant) this.#participantsByHash.delete(participant.credentialHash);
    this.#participants.delete(id);
  }

  clear(): void {
    for (const index of [
      this.#seats,
      this.#seatsByHash,
      this.#participants,
      this.#participantsByHash,
    ])
      index.clear();
  }
}
