import * as Y from 'yjs';
import { instrumentOf } from '#lib/content/instrument.ts';
import {
  readAgenda,
  readTally,
  writeAgenda,
  writeTally,
  type AgendaState,
  type RevealedTally,
} from '#lib/documents/agenda-doc.ts';
import { ballotToJson, clearBallot, readBallotAnswers } from '#lib/documents/ballot-doc.ts';
import { readAnswers, type Answers } from '#lib/domain/answer.ts';
import { assess } from '#lib/domain/assessment.ts';
import type { ParticipantId, SeatId } from '#lib/domain/id.ts';
import { may, type Role, type Room as Place } from '#lib/domain/policy.ts';
import { isRevealable, type Step } from '#lib/domain/step.ts';
import { countAnswers, isUnanimous } from '#lib/domain/tally.ts';
import type { AssessmentView, RevealCheck, TimerInput } from '#lib/protocol/contract.ts';
import type { Limits } from '#lib/protocol/limits.ts';
import type { RoomName } from '#lib/protocol/room-name.ts';
import type { CookieTokens } from '../auth/cookie.ts';
import { hashSecret, secretsEqual } from '../auth/credentials.ts';
import type { Clock, Random } from '../ops/ports.ts';
import type { Change, SeatRecord, Storage, WorkshopRecord } from '../storage/storage.ts';
import type { Rooms } from '../sync/rooms.ts';
import { FrozenStep, type Release } from '../tally/frozen-step.ts';
import { createId } from './new-id.ts';
import { participantHash, People, seatHash, type Person } from './people.ts';

export interface WorkshopDeps {
  readonly storage: Storage;
  readonly rooms: Rooms;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly random: Random;
}

/** Who a browser is in a workshop, by the keys in its cookie. */
export interface Recognised {
  readonly roles: readonly Role[];
  readonly people: readonly Person[];
  readonly facilitatorKey: string | null;
  readonly screenKey: string | null;
  /** the browser's own secret */
  readonly browser: string | null;
}

export type UnknownStep = 'unknown-step';
export type Closed = 'closed';

const dayMs = 24 * 60 * 60 * 1000;
const minuteMs = 60 * 1000;
/** PRIV6: names and ballots go this long after the close. */
export const keptAfterCloseMs = 30 * dayMs;
const keptOrganisations = new Intl.Collator('ko');

/**
 * A workshop as the server holds it. How it stands is in its agenda document, which only this class writes; each
 * change is one commit with what belongs to it. Changes are done one after the other.
 */
export class Workshop {
  readonly #deps: WorkshopDeps;
  readonly #people: People;
  readonly #frozen = new Map<string, FrozenStep>();
  readonly #tallies = new Map<string, RevealedTally>();
  readonly #unanimity = new Map<
    string,
    { readonly finished: number; readonly unanimous: boolean }
  >();
  #record: WorkshopRecord;
  #agenda: AgendaState;
  #removed = false;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    deps: WorkshopDeps,
    record: WorkshopRecord,
    people: People,
    agenda: AgendaState,
  ) {
    this.#deps = deps;
    this.#record = record;
    this.#people = people;
    this.#agenda = agenda;
  }

  /** A workshop that the store holds, with all that is revealed in it. */
  static async load(deps: WorkshopDeps, record: WorkshopRecord): Promise<Workshop> {
    const people = await People.load(deps.storage, record.id);
    const doc = new Y.Doc();
    const stored = await deps.storage.loadDocument(`${record.id}/agenda`);
    Y.transact(doc, () => stored.updates.forEach((update) => Y.applyUpdate(doc, update)));
    const agenda = readAgenda(doc);
    if (!agenda) throw new Error('a workshop without an agenda');
    const workshop = new Workshop(deps, record, people, agenda);
    for (const step of Object.keys(agenda.revealed))
      await workshop.#restore(step, readTally(doc, step));
    doc.destroy();
    return workshop;
  }

  get record(): WorkshopRecord {
    return this.#record;
  }

  get isRemoved(): boolean {
    return this.#removed;
  }

  get isOpen(): boolean {
    return !this.#removed && !this.#agenda.closed && !this.#agenda.locked;
  }

  agenda(): AgendaState {
    return this.#agenda;
  }

  /** A room of this workshop as ROLE1 is asked about it, as things stand now. */
  placeOf(name: RoomName): Place {
    if (name.kind === 'agenda') return { kind: 'agenda' };
    if (name.kind === 'board') return { kind: 'board', open: this.isOpen };
    const open = this.isOpen && this.#people.hasParticipant(name.participant);
    return { kind: 'ballot', participantId: name.participant, open };
  }

  mayWrite(roles: readonly Role[], name: RoomName): boolean {
    return may(roles, 'write', this.placeOf(name));
  }

  /**
   * Who the keys of a cookie are here; keys that open nothing are passed over. Someone who was sent out is found by
   * no one but themselves: now is when their ballot falls out of what is still hidden (PRIV4, PRIV5).
   */
  async recognise(tokens: CookieTokens): Promise<Recognised> {
    const people: Person[] = [];
    for (const key of [...tokens.participants, ...tokens.observers]) {
      const found = this.#people.find(key);
      if (found && 'sentOut' in found) await this.#dropBallot(found.sentOut);
      else if (found) people.push(found);
    }
    const facilitatorKey = tokens.facilitator.find((key) => this.isFacilitatorKey(key)) ?? null;
    const screenKey = tokens.screens.find((key) => this.isScreenKey(key)) ?? null;
    const roles = [...people.map(roleOf), ...staffRoles(facilitatorKey, screenKey)];
    return { roles, people, facilitatorKey, screenKey, browser: tokens.browser };
  }

  isFacilitatorKey(key: string): boolean {
    return !this.#removed && secretsEqual(hashSecret(key), this.#record.facilitatorHash);
  }

  isScreenKey(key: string): boolean {
    return !this.#removed && secretsEqual(hashSecret(key), this.#record.screenHash);
  }

  /** Takes someone in. Seat and ballot are made with no common number, order or time (PRIV5). */
  join(
    person: { name: string; organisation: string | null; observer: boolean },
    key: string,
  ): Promise<Person | Closed | 'full'> {
    return this.#inTurn(async () => {
      if (this.#agenda.closed) return 'closed';
      if (this.#people.size >= this.#deps.limits.maxParticipants) return 'full';
      return this.#seat(person, key);
    });
  }

  async #seat(
    {
      name,
      organisation,
      observer,
    }: { name: string; organisation: string | null; observer: boolean },
    key: string,
  ): Promise<Person> {
    const { random } = this.#deps;
    const workshop = this.#record.id;
    const seat: SeatRecord = {
      workshop,
      id: createId<SeatId>(random),
      credentialHash: seatHash(key),
      name,
      organisation,
      observer,
      finished: {},
    };
    const participantId = observer ? null : createId<ParticipantId>(random);
    const participant = participantId && {
      workshop,
      id: participantId,
      credentialHash: participantHash(key),
    };
    const record = withOrganisation(this.#record, organisation, this.#deps.limits.maxOrganisations);
    const changes: Change[] = [{ kind: 'put-seat', seat }];
    if (participant) changes.push({ kind: 'put-participant', participant });
    if (record !== this.#record) changes.push({ kind: 'put-workshop', workshop: record });
    const answering = this.#people.answering.concat(observer ? [] : [seat]);
    await this.#write({ progress: progressOf(answering) }, changes);
    this.#record = record;
    this.#people.putSeat(seat);
    if (participant) this.#people.putParticipant(participant);
    return { seat, participantId, key };
  }

  /** The person whose key this is; null if it opens nothing. */
  async comeBack(key: string): Promise<Person | null> {
    const { people } = await this.recognise({
      browser: null,
      facilitator: [],
      screens: [],
      participants: [key],
      observers: [],
    });
    return people[0] ?? null;
  }

  /** Notes that a seat has finished a step, or not yet. Told by the person, never read from the ballot (PRIV2). */
  finish(seatId: SeatId, step: string, finished: boolean): Promise<'ok' | UnknownStep | Closed> {
    return this.#inTurn(async () => {
      const seat = this.#people.seat(seatId);
      if (this.#agenda.closed || !seat) return 'closed';
      if (!this.#step(step)) return 'unknown-step';
      const { [step]: _, ...others } = seat.finished;
      const changed: SeatRecord = {
        ...seat,
        finished: finished ? { ...others, [step]: true } : others,
      };
      const answering = this.#people.answering.map((one) => (one.id === seatId ? changed : one));
      await this.#write({ progress: progressOf(answering) }, [{ kind: 'put-seat', seat: changed }]);
      this.#people.putSeat(changed);
      return 'ok';
    });
  }

  moveStep(step: string): Promise<'ok' | UnknownStep | Closed> {
    return this.#whileOpen(async () => {
      if (!this.#step(step)) return 'unknown-step';
      if (step !== this.#agenda.step) await this.#write({ step, timer: null });
      return 'ok';
    });
  }

  lock(locked: boolean): Promise<'ok' | Closed> {
    return this.#whileOpen<'ok'>(async () => {
      await this.#write({ locked });
      return 'ok';
    });
  }

  timer(input: TimerInput): Promise<'ok' | Closed> {
    return this.#whileOpen<'ok'>(async () => {
      await this.#write({ timer: this.#nextTimer(input) });
      return 'ok';
    });
  }

  #nextTimer(input: TimerInput): AgendaState['timer'] {
    const now = this.#deps.clock();
    const { timer } = this.#agenda;
    if (input.action === 'stop') return null;
    const ms = input.minutes * minuteMs;
    if (input.action === 'start' || !timer) return { startedAt: now, endsAt: now + ms };
    // Time added after the end counts from now, or it would be gone before anyone saw it.
    return { ...timer, endsAt: Math.max(timer.endsAt, now) + ms };
  }

  /** Ends the workshop: the code dies, nothing is written any more, and the day is set on which names and ballots go. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#agenda.closed) return;
      const closedAt = this.#deps.clock();
      const deletesAt = closedAt + keptAfterCloseMs;
      const workshop = { ...this.#record, code: null, joinHash: null, closedAt, deletesAt };
      const agenda = { closed: true, timer: null, deletesAt: new Date(deletesAt).toISOString() };
      await this.#write(agenda, [{ kind: 'put-workshop', workshop }]);
      this.#record = workshop;
    });
  }

  /** Deletes everything, now. */
  remove(): Promise<void> {
    return this.#inTurn(async () => {
      this.#removed = true;
      await this.#deps.rooms.endWorkshop(this.#record.id, 'gone');
      await this.#deps.storage.commit([{ kind: 'remove-workshop', id: this.#record.id }]);
    });
  }

  /** PRIV6: seats and ballots go; what was revealed stays. */
  purge(): Promise<void> {
    return this.#inTurn(async () => {
      const ballots = this.#people.participantIds;
      this.#people.clear();
      await Promise.all(ballots.map((id) => this.#deps.rooms.end(this.#ballotRoom(id), 'gone')));
      await this.#deps.storage.commit([{ kind: 'purge-people', workshop: this.#record.id }]);
      this.#record = { ...this.#record, purged: true };
      this.#frozen.clear();
    });
  }

  seats(): readonly SeatRecord[] {
    return this.#people.seats;
  }

  /** Sends someone out. Their ballot goes at once if they are connected, else when their cookie is next seen (PRIV4). */
  removeSeat(seatId: string): Promise<'ok' | 'unknown-seat'> {
    return this.#inTurn(async () => {
      const seat = this.#people.seat(seatId);
      if (!seat) return 'unknown-seat';
      const ballot = this.#connectedBallotOf(seat.id);
      const answering = this.#people.answering.filter((one) => one.id !== seat.id);
      const removal: Change = { kind: 'remove-seat', workshop: this.#record.id, id: seat.id };
      await this.#write({ progress: progressOf(answering) }, [removal]);
      this.#people.removeSeat(seat.id);
      this.#sendOut(seat.id);
      if (ballot) await this.#drop(ballot);
      return 'ok';
    });
  }

  #connectedBallotOf(seatId: SeatId): ParticipantId | null {
    for (const { connection } of this.#deps.rooms.connectionsOf(this.#record.id))
      for (const role of connection.who.roles)
        if (role.kind === 'participant' && role.seatId === seatId) return role.participantId;
    return null;
  }

  /** Others of the same browser come back by themselves; who was sent out finds the door shut. */
  #sendOut(seatId: SeatId): void {
    for (const { connection } of this.#deps.rooms.connectionsOf(this.#record.id))
      if (connection.who.roles.some((role) => 'seatId' in role && role.seatId === seatId))
        connection.close('restarting');
  }

  #dropBallot(participant: ParticipantId): Promise<void> {
    return this.#inTurn(() => this.#drop(participant));
  }

  async #drop(participant: ParticipantId): Promise<void> {
    if (!this.#people.hasParticipant(participant)) return;
    this.#people.removeParticipant(participant);
    await this.#deps.rooms.end(this.#ballotRoom(participant), 'gone');
    const workshop = this.#record.id;
    const removal: Change = { kind: 'remove-participant', workshop, id: participant };
    await this.#deps.storage.commit([...this.#forget(participant), removal]);
  }

  /** What is left of a ballot in snapshots once its answers are gone. */
  #forget(participant: ParticipantId): Change[] {
    const workshop = this.#record.id;
    return [...this.#frozen].flatMap(([step, frozen]): Change[] => {
      const contribution = frozen.forget(participant);
      return contribution
        ? [{ kind: 'put-contribution', workshop, step, participant, contribution }]
        : [];
    });
  }

  /** The owner's own answers, to take away. */
  ballot(participant: ParticipantId): Promise<Record<string, Record<string, unknown>>> {
    return this.#deps.rooms.read(this.#ballotRoom(participant), ballotToJson);
  }

  /** Deletes the owner's answers for good: the stored ballot is compacted at once (PRIV7). A frozen snapshot stays. */
  clearBallot(participant: ParticipantId): Promise<void> {
    return this.#inTurn(async () => {
      const { rooms } = this.#deps;
      await rooms.edit(this.#ballotRoom(participant), clearBallot, this.#forget(participant));
      await rooms.compact(this.#ballotRoom(participant));
    });
  }

  /**
   * What the console says before a reveal. That some item is unanimous is the one thing told of hidden ballots
   * (PRIV2); it is worked out anew only after as many have finished as a smallest group, so that asking again and
   * again tells nothing of anyone.
   */
  checkReveal(step: string): Promise<RevealCheck | UnknownStep | 'not-revealable'> {
    return this.#inTurn(async () => {
      const known = this.#revealable(step);
      if (typeof known === 'string') return known;
      const { joined, finished } = this.#agenda.progress;
      const count = finished[step] ?? 0;
      const last = this.#unanimity.get(step);
      if (last && Math.abs(count - last.finished) < this.#record.minGroup)
        return { joined, finished: count, unanimous: last.unanimous };
      const unanimous = await this.#isSomeItemUnanimous();
      this.#unanimity.set(step, { finished: count, unanimous });
      return { joined, finished: count, unanimous };
    });
  }

  async #isSomeItemUnanimous(): Promise<boolean> {
    const counts = countAnswers(this.#itemIds(), (await this.#ballots()).values());
    return Object.values(counts).some(
      (count) => count.n >= this.#record.minGroup && isUnanimous(count),
    );
  }

  /** Reveals a step: one frozen snapshot of all valid answers given by now (PRIV4). Final; again does nothing. */
  reveal(step: string): Promise<'ok' | UnknownStep | 'not-revealable' | Closed> {
    return this.#inTurn(async () => {
      const known = this.#revealable(step);
      if (typeof known === 'string') return known;
      if (this.#agenda.revealed[step]) return 'ok';
      if (this.#agenda.closed) return 'closed';
      const frozen = FrozenStep.freeze(
        this.#itemIds(),
        this.#record.minGroup,
        await this.#ballots(),
      );
      const revealed = { ...this.#agenda.revealed, [step]: true as const };
      await this.#publish(
        step,
        { items: frozen.items, contributions: frozen.contributions },
        { revealed },
      );
      this.#frozen.set(step, frozen);
      // What was committed while the snapshot was being stored.
      for (const [participant, answers] of await this.#ballots()) frozen.note(participant, answers);
      return 'ok';
    });
  }

  /** Told after each commit to a ballot: late and changed answers enter what is revealed by batches (PRIV4). */
  noteBallot(participant: ParticipantId): void {
    if (this.#frozen.size === 0 || this.#removed) return;
    void this.#inTurn(async () => {
      if (!this.#people.hasParticipant(participant)) return;
      const answers = await this.#answersOf(participant);
      for (const [step, frozen] of this.#frozen) {
        frozen.note(participant, answers);
        await this.#publishNext(step, frozen);
      }
    }).catch(() => undefined); // The store failed: rooms are laid anew, and the next commit or load notes it again.
  }

  async #publishNext(step: string, frozen: FrozenStep): Promise<void> {
    const release = frozen.nextRelease();
    if (!release) return;
    await this.#publish(step, release);
    frozen.take(release);
  }

  async #publish(step: string, release: Release, agenda: Partial<AgendaState> = {}): Promise<void> {
    const { id: workshop, stage, instrumentVersion, network } = this.#record;
    const { joined, finished } = this.#agenda.progress;
    const tally: RevealedTally = {
      instrument: { stage, version: instrumentVersion },
      participation: { joined, finished: finished[step] ?? 0, eligible: network.eligible },
      items: release.items,
    };
    const contributions = [...release.contributions].map(([participant, contribution]): Change => ({
      kind: 'put-contribution',
      workshop,
      step,
      participant,
      contribution,
    }));
    await this.#write(agenda, contributions, (doc) => writeTally(doc, step, tally));
    this.#tallies.set(step, tally);
  }

  async #restore(step: string, tally: RevealedTally | null): Promise<void> {
    if (!tally) throw new Error('a revealed step without a tally');
    this.#tallies.set(step, tally);
    if (this.#record.purged) return;
    const contributions = await this.#deps.storage.contributions(this.#record.id, step);
    const frozen = FrozenStep.restore(this.#record.minGroup, tally.items, contributions);
    for (const [participant, answers] of await this.#ballots()) frozen.note(participant, answers);
    this.#frozen.set(step, frozen);
  }

  /** The assessment of the revealed checklist; null before. */
  assessment(): AssessmentView | null {
    const step = this.#agenda.steps.find((one) => one.kind === 'checklist');
    const tally = step && this.#tallies.get(step.id);
    if (!tally) return null;
    const { participation } = tally;
    return assess(tally, instrumentOf(this.#record.stage), { participation }) as AssessmentView;
  }

  #step(id: string): Step | undefined {
    return this.#agenda.steps.find((step) => step.id === id);
  }

  #revealable(id: string): Step | UnknownStep | 'not-revealable' {
    const step = this.#step(id);
    if (!step) return 'unknown-step';
    return isRevealable(step.kind) ? step : 'not-revealable';
  }

  #itemIds(): string[] {
    return instrumentOf(this.#record.stage).items.map((item) => item.id);
  }

  #ballotRoom(participant: ParticipantId): RoomName {
    return { kind: 'ballot', workshop: this.#record.id, participant };
  }

  async #answersOf(participant: ParticipantId): Promise<Answers> {
    const items = new Set(this.#itemIds());
    return this.#deps.rooms.read(this.#ballotRoom(participant), (doc) =>
      readAnswers(readBallotAnswers(doc), items),
    );
  }

  async #ballots(): Promise<Map<ParticipantId, Answers>> {
    const ids = this.#people.participantIds;
    const answers = await Promise.all(ids.map((id) => this.#answersOf(id)));
    return new Map(ids.map((id, i) => [id, answers[i]!]));
  }

  async #write(
    change: Partial<AgendaState>,
    changes: readonly Change[] = [],
    also: (doc: Y.Doc) => void = () => undefined,
  ): Promise<void> {
    const room: RoomName = { kind: 'agenda', workshop: this.#record.id };
    await this.#deps.rooms.edit(
      room,
      (doc) => {
        writeAgenda(doc, change);
        also(doc);
      },
      changes,
    );
    this.#agenda = { ...this.#agenda, ...change };
  }

  #whileOpen<T>(act: () => Promise<T>): Promise<T | Closed> {
    return this.#inTurn<T | Closed>(async () => (this.#agenda.closed ? 'closed' : act()));
  }

  /** One after the other, so that what an act has read still holds when it writes. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const result = this.#last.then(act, act);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

function roleOf({ seat, participantId }: Person): Role {
  return participantId
    ? { kind: 'participant', participantId, seatId: seat.id }
    : { kind: 'observer', seatId: seat.id };
}

function staffRoles(facilitatorKey: string | null, screenKey: string | null): Role[] {
  return [
    ...(facilitatorKey ? [{ kind: 'facilitator' } as const] : []),
    ...(screenKey ? [{ kind: 'screen' } as const] : []),
  ];
}

function progressOf(answering: readonly SeatRecord[]): AgendaState['progress'] {
  const finished: Record<string, number> = {};
  for (const seat of answering)
    for (const step of Object.keys(seat.finished)) finished[step] = (finished[step] ?? 0) + 1;
  return { joined: answering.length, finished };
}

/** An organisation that is not on the list is added to it, in an order that does not tell who came when. */
function withOrganisation(
  record: WorkshopRecord,
  organisation: string | null,
  max: number,
): WorkshopRecord {
  const known = record.organisations;
  if (organisation === null || known.includes(organisation) || known.length >= max) return record;
  return { ...record, organisations: [...known, organisation].sort(keptOrganisations.compare) };
}
