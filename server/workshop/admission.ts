import type { ParticipantId } from '#lib/domain/id.ts';
import { noTokens, type CookieTokens } from '../auth/cookie.ts';
import { hashSecret, secretsEqual } from '../auth/credentials.ts';
import type { Change, WorkshopRecord } from '../storage/storage.ts';
import type { Agenda } from './agenda.ts';
import type { Ballots } from './ballots.ts';
import type { NewPerson, People, Person } from './people.ts';
import { rolesOf, type Recognised } from './recognised.ts';
import type { RelationsDesk } from './relations-desk.ts';
import { connectedBallotOf, sendOut } from './seat-connections.ts';
import type { Seats } from './seats.ts';
import type { Closed, Turns } from './turns.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

/** What letting people in and sending them out needs of the workshop they come to. */
export interface AdmissionHost {
  readonly record: () => WorkshopRecord;
  readonly setRecord: (record: WorkshopRecord) => void;
  readonly isRemoved: () => boolean;
  readonly agenda: Agenda;
  readonly people: People;
  readonly seats: Seats;
  readonly ballots: Ballots;
  readonly relations: Pick<RelationsDesk, 'ofToday' | 'enrol'>;
  /** Whether there is room for one more, besides seats and sheets of paper. */
  readonly hasRoom: () => boolean;
  /** What is to be stored when what a ballot holds is deleted. */
  readonly forget: (participant: ParticipantId) => readonly Change[];
  readonly turns: Turns;
  readonly deps: Pick<WorkshopDeps, 'rooms' | 'storage'>;
}

/** Who comes in, who is known by which key, and who is sent out. */
export class Admission {
  readonly #host: AdmissionHost;

  constructor(host: AdmissionHost) {
    this.#host = host;
  }

  /**
   * Who the keys of a cookie are here; keys that open nothing are passed over. Someone who was sent out is found by
   * no one but themselves: now is when their ballot falls out of what is still hidden (PRIV4, PRIV5).
   */
  async recognise(tokens: CookieTokens): Promise<Recognised> {
    const people = await this.#peopleWith([...tokens.participants, ...tokens.observers]);
    const facilitatorKey = tokens.facilitator.find((key) => this.isFacilitatorKey(key)) ?? null;
    const screenKey = tokens.screens.find((key) => this.isScreenKey(key)) ?? null;
    const roles = rolesOf(people, facilitatorKey, screenKey);
    return { roles, people, facilitatorKey, screenKey, browser: tokens.browser };
  }

  isFacilitatorKey(key: string): boolean {
    return this.#opens(key, this.#host.record().facilitatorHash);
  }

  isScreenKey(key: string): boolean {
    return this.#opens(key, this.#host.record().screenHash);
  }

  /** Takes someone in. Seat and ballot are made with no common number, order or time (PRIV5). */
  join(person: NewPerson, key: string): Promise<Person | Closed | 'full'> {
    const { people, agenda, hasRoom, turns } = this.#host;
    return turns.inTurn(async () => {
      // The answer to a first try may have been lost on the way: with the same key it is the same person.
      const known = people.find(key);
      if (known && 'seat' in known) return known;
      if (agenda.state.closed) return 'closed';
      return hasRoom() ? this.#seat(person, key) : 'full';
    });
  }

  /** The person whose key this is; null if it opens nothing. */
  async comeBack(key: string): Promise<Person | null> {
    const { people } = await this.recognise({ ...noTokens, participants: [key] });
    return people[0] ?? null;
  }

  /** Sends someone out. Their ballot goes at once if they are connected, else when their cookie is next seen (PRIV4). */
  removeSeat(id: string): Promise<'ok' | 'unknown-seat'> {
    const { people, seats, record, turns } = this.#host;
    const { rooms } = this.#host.deps;
    return turns.inTurn(async () => {
      const seat = people.seat(id);
      if (!seat) return 'unknown-seat';
      const ballot = connectedBallotOf(rooms, record().id, seat.id);
      await seats.remove(seat);
      sendOut(rooms, record().id, seat.id);
      if (ballot) await this.#drop(ballot);
      return 'ok';
    });
  }

  async #peopleWith(keys: readonly string[]): Promise<Person[]> {
    const { people, turns } = this.#host;
    const known: Person[] = [];
    for (const key of keys) {
      const found = people.find(key);
      if (found && 'sentOut' in found) await turns.inTurn(() => this.#drop(found.sentOut));
      else if (found) known.push(found);
    }
    return known;
  }

  #opens(key: string, hash: string): boolean {
    return !this.#host.isRemoved() && secretsEqual(hashSecret(key), hash);
  }

  async #seat(asked: NewPerson, key: string): Promise<Person> {
    const { relations, seats, record, setRecord } = this.#host;
    const added = await seats.add(relations.ofToday(asked), key, record());
    setRecord(added.record);
    await relations.enrol();
    return added.seated;
  }

  async #drop(participant: ParticipantId): Promise<void> {
    const { people, ballots, forget, record, deps } = this.#host;
    if (!people.hasParticipant(participant)) return;
    people.removeParticipant(participant);
    const forgetting = forget(participant);
    await ballots.end([participant]);
    const removal: Change = { kind: 'remove-participant', workshop: record().id, id: participant };
    await deps.storage.commit([...forgetting, removal]);
  }
}
