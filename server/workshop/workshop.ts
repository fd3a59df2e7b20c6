import type * as Y from 'yjs';
import type { AgendaState, RevealedTally } from '#lib/documents/agenda-doc.ts';
import type { AgendaEdit, WantedStep } from '#lib/domain/agenda-edit.ts';
import type { ParticipantId, SeatId } from '#lib/domain/id.ts';
import { may, type Role, type Room as Place } from '#lib/domain/policy.ts';
import type { Step } from '#lib/domain/step.ts';
import type { AssessmentView, RevealCheck, RevealPart } from '#lib/protocol/contract.ts';
import type { SlideInput, TimerInput } from '#lib/protocol/steering-input.ts';
import type { RoomName } from '#lib/protocol/room-name.ts';
import type { Change, SeatRecord, WorkshopRecord } from '../storage/storage.ts';
import { Admission } from './admission.ts';
import { Agenda, loadAgenda } from './agenda.ts';
import type { StoredAgenda, UnknownStep } from './agenda.ts';
import { BoardCare } from './board.ts';
import { Boardwork } from './boardwork.ts';
import { Exercises } from './exercises.ts';
import { Gathering } from './gathering.ts';
import { RevealDesk, type RevealResult } from './reveal-desk.ts';
import { Reveals, type RevealHost } from './reveals.ts';
import { closingOf, noteAttendance } from './closing.ts';
import { People } from './people.ts';
import { TalkDesk, type FinishResult, type MoveResult } from './talk-desk.ts';
import { Seats } from './seats.ts';
import { SheetDesk } from './sheet-desk.ts';
import { Sheets } from './sheets.ts';
import { Ballots } from './ballots.ts';
import { createRelations, type RelationsDesk } from './relations-desk.ts';
import { Turns, type Closed } from './turns.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

/**
 * A workshop as the server holds it. How it stands is in its agenda document, which only this class writes; each
 * change is one commit with what belongs to it. Changes are done one after the other.
 */
export class Workshop {
  readonly #deps: WorkshopDeps;
  readonly #people: People;
  readonly #turns: Turns;
  /** Who is let in, known and sent out. */
  readonly admission: Admission;
  /** What people wrote on paper. */
  readonly sheets: SheetDesk;
  readonly boardwork: Boardwork;
  readonly gathering: Gathering;
  readonly talk: TalkDesk;
  readonly relations: RelationsDesk;
  readonly #revealDesk: RevealDesk;
  readonly #seats: Seats;
  readonly #ballots: Ballots;
  readonly #reveals: Reveals;
  readonly #exercises: Exercises;
  readonly #board: BoardCare;
  #record: WorkshopRecord;
  readonly #agenda: Agenda;
  #removed = false;

  private constructor(
    deps: WorkshopDeps,
    record: WorkshopRecord,
    people: People,
    sheets: Sheets,
    agenda: StoredAgenda,
  ) {
    this.#deps = deps;
    this.#record = record;
    this.#people = people;
    this.#agenda = new Agenda(record.id, agenda, deps.rooms, deps.clock);
    this.#turns = new Turns(() => this.#agenda.state.closed);
    const { inTurn, whileOpen } = this.#turns;
    this.#seats = new Seats(people, this.#agenda, () => this.sheets.turnout, deps);
    this.#ballots = new Ballots(record.id, deps.rooms, () => this.#reveals.itemIds());
    this.sheets = new SheetDesk(sheets, {
      record: () => this.#record,
      agenda: () => this.#agenda,
      fits: (places) => this.#fits(places),
      answering: () => this.#people.answering,
      random: deps.random,
      inTurn,
      reveals: () => this.#reveals,
      exercises: () => this.#exercises,
      relations: () => this.relations,
    });
    const shared: Pick<RevealHost, 'record' | 'agenda' | 'sheets' | 'write'> = {
      record: () => this.#record,
      agenda: () => this.#agenda.state,
      sheets: this.sheets,
      write: (...commit) => this.#agenda.write(...commit),
    };
    const setRecord = (changed: WorkshopRecord) => (this.#record = changed);
    this.#reveals = new Reveals({
      ...shared,
      ballots: () => this.#ballots.answersOfAll(this.#people.participantIds),
      finished: (step) => this.#people.answering.filter((seat) => seat.finished[step]).length,
    });
    this.relations = createRelations({
      ...shared,
      setRecord,
      agendaOf: this.#agenda,
      people,
      ballots: this.#ballots,
      deps,
      whileOpen,
    });
    this.#board = new BoardCare(record.id, deps.rooms, deps.storage);
    this.#exercises = new Exercises({
      ...shared,
      ballots: this.#ballots,
      participants: () => people.participantIds,
      rooms: deps.rooms,
      board: this.#board.room,
      random: deps.random,
    });
    this.boardwork = new Boardwork({
      agenda: this.#agenda,
      exercises: this.#exercises,
      seats: this.#seats,
      care: this.#board,
      rooms: deps.rooms,
      inTurn,
      whileOpen,
    });
    this.talk = new TalkDesk({
      agenda: this.#agenda,
      boardwork: this.boardwork,
      assessment: () => this.assessment(),
      itemIds: () => this.#reveals.itemIds(),
      answering: () => this.#people.answering,
      whileOpen,
    });
    this.admission = new Admission({
      record: shared.record,
      setRecord,
      isRemoved: () => this.#removed,
      agenda: this.#agenda,
      people,
      seats: this.#seats,
      ballots: this.#ballots,
      relations: this.relations,
      hasRoom: () => this.#fits(this.sheets.places + 1),
      forget: (participant) => this.#forget(participant),
      turns: this.#turns,
      deps,
    });
    this.gathering = new Gathering(this.#agenda, deps.clock, whileOpen);
    this.#revealDesk = new RevealDesk({
      agenda: this.#agenda,
      gathering: this.gathering,
      reveals: this.#reveals,
      boardwork: this.boardwork,
      relations: this.relations,
    });
  }

  /** A workshop that the store holds, with all that is revealed in it. */
  static async load(deps: WorkshopDeps, record: WorkshopRecord): Promise<Workshop> {
    const people = await People.load(deps.storage, record.id);
    const { doc, stored } = await loadAgenda(deps.storage, record.id, deps.random);
    const sheets = await Sheets.load(deps.storage, record.id);
    const workshop = new Workshop(deps, record, people, sheets, stored);
    workshop.relations.restoreRegister(doc);
    for (const step of stored.state.steps) await workshop.#restore(step, doc);
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
    return !this.#removed && !this.#agenda.state.closed && !this.#agenda.state.locked;
  }

  agenda(): AgendaState {
    return this.#agenda.state;
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

  #fits(places: number): boolean {
    return this.#people.size + places <= this.#deps.limits.maxParticipants;
  }

  /** Notes that a seat has finished a step, or not yet. Told by the person, never read from the ballot (PRIV2). */
  finish(seatId: SeatId, step: string, finished: boolean): Promise<FinishResult | Closed> {
    return this.#turns.whileOpen(async () => {
      const left = finished ? this.talk.leftOf(step) : null;
      if (left) return left;
      const noted = await this.#seats.finish(seatId, step, finished);
      return noted === 'no-seat' ? 'closed' : noted;
    });
  }

  editSteps(wanted: readonly WantedStep[]): Promise<AgendaEdit | Closed> {
    return this.relations.enrolAfter(() => this.#agenda.edit(wanted));
  }

  /** `whenDone`: not on from a talk whose cards were not all open. */
  moveStep(step: string, whenDone = false): Promise<MoveResult | Closed> {
    return this.relations.enrolAfter(() => this.talk.moveTo(step, whenDone));
  }

  lock(locked: boolean): Promise<'ok' | Closed> {
    return this.#turns.whileOpen(() => this.#agenda.lock(locked));
  }

  timer(input: TimerInput): Promise<'ok' | Closed> {
    return this.#turns.whileOpen(() => this.#agenda.setTimer(input));
  }

  showSlide(input: SlideInput): Promise<'ok' | UnknownStep | Closed> {
    return this.#turns.whileOpen(() => this.#agenda.showSlide(input));
  }

  /** Ends the workshop: the code dies, nothing is written any more, and the day is set on which names and ballots go. */
  close(): Promise<void> {
    return this.#turns.inTurn(async () => {
      if (this.#agenda.state.closed) return;
      const { workshop, agenda } = closingOf(this.#record, this.#deps.clock());
      const put: Change = { kind: 'put-workshop', workshop };
      const changes = [put, ...(await this.#board.closing())];
      await this.#agenda.write(agenda, changes, noteAttendance(this.#people.seats));
      this.#record = workshop;
    });
  }

  /** Deletes everything, now. */
  remove(): Promise<void> {
    return this.#turns.inTurn(async () => {
      this.#removed = true;
      await this.#deps.rooms.endWorkshop(this.#record.id, 'gone');
      await this.#deps.storage.commit([{ kind: 'remove-workshop', id: this.#record.id }]);
    });
  }

  /** PRIV6: seats and ballots go; what was revealed stays. */
  purge(): Promise<void> {
    return this.#turns.inTurn(async () => {
      const ballots = this.#people.participantIds;
      this.#people.clear();
      this.sheets.clear();
      await this.#ballots.end(ballots);
      await this.#deps.storage.commit([
        { kind: 'purge-people', workshop: this.#record.id },
        ...this.#board.purging,
      ]);
      await this.#agenda.forgetSeats();
      this.#record = { ...this.#record, purged: true };
      this.#reveals.freezeForGood();
      this.#exercises.freezeForGood();
      this.relations.freezeForGood();
    });
  }

  seats(): readonly SeatRecord[] {
    return this.#people.seats;
  }

  /** The owner's own answers, to take away. */
  ballot(participant: ParticipantId): Promise<Record<string, Record<string, unknown>>> {
    return this.#ballots.toJson(participant);
  }

  /** Deletes the owner's answers for good: the stored ballot is compacted at once (PRIV7). A frozen snapshot stays. */
  clearBallot(participant: ParticipantId): Promise<void> {
    return this.#turns.inTurn(() => this.#ballots.clear(participant, this.#forget(participant)));
  }

  #forget(participant: ParticipantId): Change[] {
    const { relations } = this;
    const parts = [this.#exercises, this.#reveals, relations];
    return parts.flatMap((part) => part.forget(participant));
  }

  /** What the console says before a reveal. */
  checkReveal(step: string): Promise<RevealCheck | UnknownStep | 'not-revealable'> {
    return this.#turns.inTurn(() => this.#revealDesk.check(step));
  }

  /** Reveals a step (PRIV4), of an exercise one of its parts. Final; again does nothing. */
  reveal(step: string, part: RevealPart = 'cards'): Promise<RevealResult> {
    return this.#turns.inTurn(() => this.#revealDesk.reveal(step, part));
  }

  /** Told after each commit to a ballot: late and changed answers enter what is revealed by batches (PRIV4). */
  noteBallot(participant: ParticipantId): void {
    if (this.#removed || Object.keys(this.#agenda.state.revealed).length === 0) return;
    void this.#turns
      .inTurn(async () => {
        if (!this.#people.hasParticipant(participant)) return;
        if (!this.#reveals.isEmpty)
          await this.#reveals.note(participant, await this.#ballots.answersOf(participant));
        await this.boardwork.noteBallot(participant);
        await this.relations.note(participant);
      })
      .catch(() => undefined); // The store failed: rooms are laid anew, and the next commit or load notes it again.
  }

  async #restore(step: Step, agenda: Y.Doc): Promise<void> {
    const given = (of: string) => this.#deps.storage.contributions(this.#record.id, of);
    if (await this.#exercises.restore(step, agenda, given)) return;
    const { id, kind } = step;
    if (!this.#agenda.state.revealed[id]) return;
    const contributions = await given(id);
    if (kind === 'relations') return this.relations.restore(id, agenda, contributions);
    await this.#reveals.restore(id, agenda, contributions);
  }

  /** The assessment of the revealed checklist; null before. */
  assessment(): AssessmentView | null {
    return this.#reveals.assess() as AssessmentView | null;
  }

  /** The frozen tally of the checklist; null before its reveal. */
  get tally(): RevealedTally | null {
    return this.#reveals.tally;
  }
}
