import type * as Y from 'yjs';
import { ballotToJson, clearBallot, readBallotAnswers } from '#lib/documents/ballot-doc.ts';
import { readAnswers, type Answers } from '#lib/domain/answer.ts';
import type { ParticipantId, WorkshopId } from '#lib/domain/id.ts';
import type { RoomName } from '#lib/protocol/room-name.ts';
import type { Change } from '../storage/storage.ts';
import type { Rooms } from '../sync/rooms.ts';

/** The ballots of a workshop, as committed. Who may have one read is not decided here. */
export class Ballots {
  readonly #workshop: WorkshopId;
  readonly #rooms: Rooms;
  readonly #itemIds: () => readonly string[];

  constructor(workshop: WorkshopId, rooms: Rooms, itemIds: () => readonly string[]) {
    this.#workshop = workshop;
    this.#rooms = rooms;
    this.#itemIds = itemIds;
  }

  read<T>(participant: ParticipantId, read: (doc: Y.Doc) => T): Promise<T> {
    return this.#rooms.read(this.#room(participant), read);
  }

  /** What `read` finds in each of these ballots. */
  async readAll<T>(
    ids: readonly ParticipantId[],
    read: (doc: Y.Doc) => T,
  ): Promise<Map<ParticipantId, T>> {
    const found = await Promise.all(ids.map((id) => this.read(id, read)));
    return new Map(ids.map((id, i) => [id, found[i]!]));
  }

  async answersOf(participant: ParticipantId): Promise<Answers> {
    const items = new Set(this.#itemIds());
    return this.read(participant, (doc) => readAnswers(readBallotAnswers(doc), items));
  }

  async answersOfAll(ids: readonly ParticipantId[]): Promise<Map<ParticipantId, Answers>> {
    const answers = await Promise.all(ids.map((id) => this.answersOf(id)));
    return new Map(ids.map((id, i) => [id, answers[i]!]));
  }

  toJson(participant: ParticipantId): Promise<Record<string, Record<string, unknown>>> {
    return this.#rooms.read(this.#room(participant), ballotToJson);
  }

  /** Deletes the answers for good: the stored ballot is compacted at once (PRIV7). `also` is stored with it. */
  async clear(participant: ParticipantId, also: readonly Change[]): Promise<void> {
    await this.#rooms.edit(this.#room(participant), clearBallot, also);
    await this.#rooms.compact(this.#room(participant));
  }

  /** Closes the rooms of ballots that are no more. */
  async end(ids: readonly ParticipantId[]): Promise<void> {
    await Promise.all(ids.map((id) => this.#rooms.end(this.#room(id), 'gone')));
  }

  #room(participant: ParticipantId): RoomName {
    return { kind: 'ballot', workshop: this.#workshop, participant };
  }
}
