import type { Problem, Visitor, WorkshopView } from '#lib/api/contract-types.ts';
import { isPassing } from '#lib/api/result.ts';
import {
  readAgenda,
  readTally,
  type AgendaState,
  type Progress,
  type RevealedTally,
  type Timer,
} from '#lib/documents/agenda-doc.ts';
import type { WorkshopId } from '#lib/domain/id.ts';
import { may, type Action, type Role, type Room } from '#lib/domain/policy.ts';
import type { Step } from '#lib/domain/step.ts';
import { Connection } from '#lib/sync/connection.ts';
import { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { FinalReason } from '#lib/sync/final-close.ts';
import type { LinkState } from '#lib/sync/transport.ts';
import { Watched } from '#lib/sync/watched.ts';
import { Lifetime } from './lifetime.ts';
import { ChosenPerson, rolesOf, type Person } from './person.ts';
import { isPhoneShared } from './phone-sharing.ts';
import { Retry } from './retry.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

/** `failed`: `retrying` tells whether it is tried again by itself. */
export type SessionLoad =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly retrying: boolean };

const staleAfterMs = 60_000;

/**
 * One workshop as this tab sees it: what it is, where it stands (followed live), and who this tab is
 * in it. Everything else of a workshop is made from a session.
 */
export class WorkshopSession {
  readonly id: string;
  readonly deps: WorkshopDeps;
  #load = $state.raw<SessionLoad>({ kind: 'loading' });
  #view = $state.raw<WorkshopView | null>(null);
  #visitor = $state.raw<Visitor | null>(null);
  #chosenSeat = $state.raw<string | null>(null);
  #isShared = $state.raw(false);
  readonly #chosen: ChosenPerson;
  readonly #connection: Connection;
  readonly #agenda: DocValue<AgendaState | null>;
  readonly #link: Watched<LinkState>;
  readonly #retry: Retry;
  readonly #lifetime = new Lifetime();
  #refreshedAt = 0;
  #noted = 0;

  constructor(id: string, deps: WorkshopDeps) {
    const { device } = deps;
    this.id = id;
    this.deps = deps;
    this.#chosen = new ChosenPerson(device.tabSlots, id);
    this.#chosenSeat = this.#chosen.read();
    this.#isShared = isPhoneShared(device.slots, id);
    // The server has answered for this id before the room is opened.
    const room = { kind: 'agenda', workshop: id as WorkshopId } as const;
    this.#connection = new Connection({ room, device, persist: false });
    this.#agenda = new DocValue(this.#connection, readAgenda);
    this.#link = new Watched(
      (changed) => this.#connection.onStatus(changed),
      () => this.#connection.link,
    );
    this.#retry = new Retry(() => device.random());
  }

  /** Loads and follows the workshop until the returned function is called. For `onMount` or `$effect`. */
  start(): () => void {
    return this.#lifetime.begin(() => {
      void this.refresh();
      return [
        this.deps.device.page.onWake(() => this.#wake()),
        () => this.#retry.stop(),
        () => this.#connection.close(),
      ];
    });
  }

  /** Reads anew what does not come by the agenda: the title, and who this browser is. */
  async refresh(): Promise<void> {
    const { api, clock } = this.deps;
    const noted = this.#noted;
    this.#refreshedAt = clock.tick();
    const [view, visitor] = await Promise.all([
      api.readWorkshop(this.id),
      api.readVisitor(this.id),
    ]);
    if (!this.#lifetime.isRunning) return;
    if (!view.ok) this.#onFailure(view.problem);
    else if (!visitor.ok) this.#onFailure(visitor.problem);
    // Something was finished in between; the answer may be older than that.
    else if (noted !== this.#noted) await this.refresh();
    else this.#onLoaded(view.value, visitor.value);
  }

  get load(): SessionLoad {
    return this.#load;
  }

  /** As of the last loading; where the workshop stands is in `agenda`. Null until `load` is ready. */
  get view(): WorkshopView | null {
    return this.#view;
  }

  get visitor(): Visitor | null {
    return this.#visitor;
  }

  /** Where the workshop stands, live; from the first answer of the API while the room is not here yet. */
  get agenda(): AgendaState | null {
    return this.#agenda.current ?? (this.#view && agendaOfView(this.#view));
  }

  get steps(): readonly Step[] {
    return this.agenda?.steps ?? [];
  }

  get step(): Step | null {
    const { agenda } = this;
    return agenda?.steps.find(({ id }) => id === agenda.step) ?? null;
  }

  /** Place of the current step in `steps`, from 0; −1 if there is none. */
  get stepIndex(): number {
    const { agenda } = this;
    return agenda?.steps.findIndex(({ id }) => id === agenda.step) ?? -1;
  }

  /** The step that the checklist is answered in, or null if the agenda has none. */
  get checklistStep(): Step | null {
    return this.steps.find(({ kind }) => kind === 'checklist') ?? null;
  }

  isRevealed(step: string): boolean {
    return this.agenda?.revealed[step] === true;
  }

  get locked(): boolean {
    return this.agenda?.locked ?? false;
  }

  get closed(): boolean {
    return this.agenda?.closed ?? false;
  }

  /** Whether the workshop takes edits now. */
  get isOpen(): boolean {
    return !this.locked && !this.closed;
  }

  get deletesAt(): string | null {
    return this.agenda?.deletesAt ?? null;
  }

  get timer(): Timer | null {
    return this.agenda?.timer ?? null;
  }

  /** The result slide that the big screens have been turned to in this step; null where nobody has turned one. */
  get slide(): number | null {
    const shown = this.agenda?.slide ?? null;
    return shown && shown.step === this.agenda?.step ? shown.place : null;
  }

  get progress(): Progress {
    return this.agenda?.progress ?? { joined: 0, finished: {} };
  }

  get link(): LinkState {
    return this.#link.current;
  }

  get isOnline(): boolean {
    return this.link === 'connected';
  }

  /** Why the server closed the workshop's room to this browser for good, or null. */
  get shutOut(): FinalReason | null {
    return this.link === 'closed' ? (this.#connection.closed?.reason ?? null) : null;
  }

  get roles(): readonly Role[] {
    return this.#visitor ? rolesOf(this.#visitor) : [];
  }

  /** ROLE1: whether this browser may do something, in the workshop itself or in one of its rooms. */
  may(action: Action, room: Room = { kind: 'workshop' }): boolean {
    return may(this.roles, action, room);
  }

  /** The people that this browser is here. */
  get people(): readonly Person[] {
    return this.#visitor?.people ?? [];
  }

  /** Who this tab is: the chosen one, or the only one of a phone that does not go round. */
  get person(): Person | null {
    const chosen = this.people.find(({ seatId }) => seatId === this.#chosenSeat);
    const [only, ...others] = this.#isShared ? [] : this.people;
    return chosen ?? (others.length === 0 ? (only ?? null) : null);
  }

  /** People of this browser are here and this tab has not been told which of them it is. */
  get mustChoose(): boolean {
    return this.people.length > 0 && !this.person;
  }

  /** Whether this phone goes round: see `SharedPhone`. */
  get isShared(): boolean {
    return this.#isShared;
  }

  noteShared(): void {
    this.#isShared = true;
  }

  /** Makes this tab one of `people`; null asks again. */
  choose(seatId: string | null): void {
    this.#chosen.write(seatId);
    this.#chosenSeat = seatId;
  }

  /** Tries again after a failure that does not pass by itself, or after being shut out. */
  async retry(): Promise<void> {
    if (this.#load.kind === 'failed') this.#load = { kind: 'loading' };
    await this.refresh();
    this.#connection.retry();
  }

  /** What a door reads of the agenda's document, followed: for what not every screen needs. */
  follow<T>(read: (doc: Connection['doc']) => T): DocValue<T> {
    return new DocValue(this.#connection, read);
  }

  /** Calls after each change of the agenda. Returns the way to stop. */
  onAgenda(listener: () => void): () => void {
    return this.#connection.onDocument(listener);
  }

  /** Calls when the connection may have come or gone. Returns the way to stop. */
  onLink(listener: () => void): () => void {
    return this.#connection.onStatus(listener);
  }

  /** The frozen tally of a revealed step; null before. Not followed: see `onAgenda`. */
  readTally(step: string): RevealedTally | null {
    return readTally(this.#connection.doc, step);
  }

  /** The server has taken note that a seat of this browser has finished a step, or not. */
  noteFinished(seatId: string, step: string, isFinished: boolean): void {
    this.#noted += 1;
    if (!this.#visitor) return;
    const people = this.#visitor.people.map((person) => {
      if (person.seatId !== seatId) return person;
      const { [step]: _, ...others } = person.finished;
      return { ...person, finished: isFinished ? { ...others, [step]: true as const } : others };
    });
    this.#visitor = { ...this.#visitor, people };
  }

  #onLoaded(view: WorkshopView, visitor: Visitor): void {
    this.#view = view;
    this.#visitor = visitor;
    this.#load = { kind: 'ready' };
    this.#retry.reset();
    this.#connection.open();
  }

  #onFailure(problem: Problem): void {
    const retrying = isPassing(problem);
    if (retrying) this.#retry.schedule(() => void this.refresh());
    // A workshop that is on the screen stays there; only the first loading can fail visibly.
    if (this.#load.kind !== 'ready') this.#load = { kind: 'failed', problem, retrying };
  }

  #wake(): void {
    const isStale = this.deps.clock.tick() - this.#refreshedAt > staleAfterMs;
    if (this.#retry.isWaiting || isStale) void this.refresh();
  }
}

function agendaOfView(view: WorkshopView): AgendaState {
  const { steps, step, revealed, locked, closed, deletesAt, progress } = view;
  return { steps, step, revealed, locked, closed, deletesAt, progress, timer: null, slide: null };
}
