import type { Problem } from '#lib/api/contract-types.ts';
import type { Api } from '#lib/api/client.ts';
import {
  copyBallot,
  isBallotEmpty,
  readBallotAnswers,
  removeAnswer,
  writeAnswer,
} from '#lib/documents/ballot-doc.ts';
import type { Answer, Answers } from '#lib/domain/answer.ts';
import type { ParticipantId, WorkshopId } from '#lib/domain/id.ts';
import { clearLocal, Connection, type LoadState } from '#lib/sync/connection.ts';
import { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { FinalReason } from '#lib/sync/final-close.ts';
import type { SaveState } from '#lib/sync/save-state.ts';
import { ChecklistItems } from './checklist-items.ts';
import { FinishQueue } from './finish-queue.svelte.ts';
import { Lifetime } from './lifetime.ts';
import type { Answerer } from './person.ts';
import { RoomStatus } from './room-status.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** Answers that the server did not take, as far as they differ from what stands now. */
export interface LostAnswers {
  /** the refusal's code (`read-only`: locked or closed meanwhile), or `gone` */
  readonly code: string;
  readonly answers: Answers;
}

/** The ballot's document, for the doors of `documents` alone. It is replaced when the server refuses an edit: hold on to none. */
export type BallotDoc = Connection['doc'];

/** The ballot of one person of this browser, for one checklist. PRIV1: nobody else's can be opened. */
export class MyBallot {
  readonly participantId: string;
  readonly seatId: string;
  readonly #session: WorkshopSession;
  readonly #items: ChecklistItems;
  readonly #room: { kind: 'ballot'; workshop: WorkshopId; participant: ParticipantId };
  readonly #connection: Connection;
  readonly #answers: DocValue<Answers>;
  readonly #isEmpty: DocValue<boolean>;
  readonly #status: RoomStatus;
  readonly #queue: FinishQueue;
  readonly #lifetime = new Lifetime();

  constructor(session: WorkshopSession, person: Answerer, items: readonly string[]) {
    const { device } = session.deps;
    this.participantId = person.participantId;
    this.seatId = person.seatId;
    this.#session = session;
    this.#items = new ChecklistItems(items);
    this.#room = {
      kind: 'ballot',
      // Both ids come from the server.
      workshop: session.id as WorkshopId,
      participant: person.participantId as ParticipantId,
    };
    this.#connection = new Connection({
      room: this.#room,
      device,
      persist: true,
      copy: copyBallot,
    });
    this.#answers = new DocValue(this.#connection, (doc) =>
      this.#items.answersIn(readBallotAnswers(doc)),
    );
    this.#isEmpty = new DocValue(this.#connection, isBallotEmpty);
    this.#status = new RoomStatus(this.#connection);
    this.#queue = new FinishQueue(session.deps, session.id, person.seatId, (step, isFinished) =>
      session.noteFinished(person.seatId, step, isFinished),
    );
  }

  /** Opens the ballot until the returned function is called. For `onMount` or `$effect`. */
  start(): () => void {
    return this.#lifetime.begin(() => {
      const flush = (): void => void this.#queue.flush();
      this.#connection.open();
      this.#queue.start();
      return [
        this.#session.onLink(() => this.#session.isOnline && flush()),
        this.#session.deps.device.page.onWake(flush),
        () => this.#queue.stop(),
        () => this.#connection.close(),
      ];
    });
  }

  /** The checklist's item ids, in its order. Nothing else in the ballot is counted. */
  get items(): readonly string[] {
    return this.#items.ids;
  }

  /** Item id → answer, of the checklist's items alone. */
  get answers(): Answers {
    return this.#answers.current;
  }

  answerTo(item: string): Answer | null {
    return this.answers.get(item) ?? null;
  }

  /** How many of the items have an answer; 잘 모르겠다 and 해당 없음 are answers. */
  get answered(): number {
    return this.answers.size;
  }

  /** Nothing of any step is written here yet. */
  get isEmpty(): boolean {
    return this.#isEmpty.current;
  }

  get isComplete(): boolean {
    return this.answered === this.items.length;
  }

  get firstUnanswered(): string | null {
    return this.#items.nextUnanswered(this.answers);
  }

  /** The first item without an answer after this one, going round; null if there is none but this. */
  nextUnanswered(after: string): string | null {
    return this.#items.nextUnanswered(this.answers, after);
  }

  /** How much of the ballot is here. Before `server`, answers given on another device may be missing. */
  get loaded(): LoadState {
    return this.#status.loaded;
  }

  /** DUR1: where the answers are now. */
  get save(): SaveState {
    return this.#status.save;
  }

  /** Why the server closed this ballot for good, or null. */
  get shutOut(): FinalReason | null {
    return this.#status.shutOut;
  }

  /** Whether an answer may be given now: neither locked nor closed. */
  get mayAnswer(): boolean {
    const { participant: participantId } = this.#room;
    return this.#session.may('write', {
      kind: 'ballot',
      participantId,
      open: this.#session.isOpen,
    });
  }

  /** False, and nothing is changed, where no answer may be given or the checklist has no such item. */
  answer(item: string, answer: Answer): boolean {
    if (!this.mayAnswer || !this.#items.has(item)) return false;
    writeAnswer(this.#connection.doc, item, answer);
    return true;
  }

  /** Takes an answer back. */
  clear(item: string): boolean {
    if (!this.mayAnswer || !this.#items.has(item)) return false;
    removeAnswer(this.#connection.doc, item);
    return true;
  }

  /** ROLE2, DUR3: answers that the server did not take, until they are put back or let go. */
  get lost(): LostAnswers | null {
    const { notTaken } = this.#status;
    if (!notTaken) return null;
    const answers = this.#items.lostFrom(notTaken.entries, this.answers);
    return answers.size > 0 ? { code: notTaken.code, answers } : null;
  }

  /** What the server did not take of another map than the answers, id and value; some of it may be here again. */
  lostIn(map: string): readonly (readonly [string, unknown])[] {
    const start = `${map}/`;
    return Object.entries(this.#status.notTaken?.entries ?? {}).flatMap(([key, value]) =>
      key.startsWith(start) ? [[key.slice(start.length), value] as const] : [],
    );
  }

  /** Gives the lost answers again. False while no answer may be given. */
  putBackLost(): boolean {
    const { lost } = this;
    if (!lost || !this.mayAnswer) return false;
    for (const [item, answer] of lost.answers) writeAnswer(this.#connection.doc, item, answer);
    this.dismissLost();
    return true;
  }

  dismissLost(): void {
    this.#connection.dismissKeptCopy();
  }

  /** Whether this person has finished a step, as they last said, heard by the server or not. */
  isFinished(step: string): boolean {
    const person = this.#session.people.find(({ seatId }) => seatId === this.seatId);
    return this.#queue.wish(step) ?? person?.finished[step] === true;
  }

  /** Shows at once, and is sent until the server takes it, over reloads too. */
  finish(step: string, isFinished: boolean): Promise<void> {
    return this.#queue.put(step, isFinished);
  }

  /** Said, and not heard by the server yet. */
  get isFinishWaiting(): boolean {
    return !this.#queue.isEmpty;
  }

  get finishProblem(): Problem | null {
    return this.#queue.problem;
  }

  /** PRIV6: all that the server has of this person's ballot. */
  takeAnswers(): ReturnType<Api['readBallot']> {
    return this.#session.deps.api.readBallot(this.#session.id, this.participantId);
  }

  /** PRIV6: deletes the answers on the server, and then here. If the server did not, nothing is changed here. */
  async deleteAnswers(): ReturnType<Api['deleteBallot']> {
    const { api } = this.#session.deps;
    const result = await api.deleteBallot(this.#session.id, this.participantId);
    if (result.ok) await this.#connection.reset();
    return result;
  }

  /** What a door reads of the ballot, followed: for steps that come later than the checklist. */
  follow<T>(read: (doc: BallotDoc) => T): DocValue<T> {
    return new DocValue(this.#connection, read);
  }

  /** Writes through a door. False, and nothing is done, where nothing may be written. */
  write(change: (doc: BallotDoc) => void): boolean {
    if (!this.mayAnswer) return false;
    change(this.#connection.doc);
    return true;
  }

  /** Tries again after being shut out. */
  retry(): void {
    this.#connection.retry();
  }

  /** PRIV7: stops, and takes everything of this ballot off this device. What was not sent is lost. */
  async leave(): Promise<void> {
    this.#lifetime.end();
    this.#queue.forget();
    await clearLocal(this.#room, this.#session.deps.device);
  }
}
