import * as Y from 'yjs';
import { readAgenda, writeAgenda, type AgendaState } from '#lib/documents/agenda-doc.ts';
import { editAgenda, type AgendaEdit, type WantedStep } from '#lib/domain/agenda-edit.ts';
import { readDays, writeDays, type Days } from '#lib/documents/agenda-days.ts';
import { readTalk, writeTalk } from '#lib/documents/talk-state.ts';
import type { WorkshopId } from '#lib/domain/id.ts';
import {
  organisationTurnout,
  type OrganisationTurnout,
} from '#lib/domain/organisation-progress.ts';
import type { TalkChange, TalkState } from '#lib/domain/talk.ts';
import type { SlideInput, TimerInput } from '#lib/protocol/steering-input.ts';
import { isRevealable, type Step, type StepKind } from '#lib/domain/step.ts';
import type { Clock, Random } from '../ops/ports.ts';
import type { Change, SeatRecord, Storage } from '../storage/storage.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { SheetTurnout } from './sheets.ts';
import { Talk, type TalkResult } from './talk.ts';

export type UnknownStep = 'unknown-step';
/** Everyone is at their own pace, so there is no room to move. */
export type OverDays = 'over-days';

const minuteMs = 60 * 1000;

/** What the stored document says. */
export interface StoredAgenda {
  readonly state: AgendaState;
  readonly talk: Talk;
  readonly days: Days | null;
}

/** The agenda document and its only writer. What it says now is known here without asking the room. */
export class Agenda {
  readonly #workshop: WorkshopId;
  readonly #rooms: Rooms;
  readonly #clock: Clock;
  #state: AgendaState;
  #talk: Talk;
  #days: Days | null;

  constructor(
    workshop: WorkshopId,
    { state, talk, days }: StoredAgenda,
    rooms: Rooms,
    clock: Clock,
  ) {
    this.#workshop = workshop;
    this.#state = state;
    this.#talk = talk;
    this.#days = days;
    this.#rooms = rooms;
    this.#clock = clock;
  }

  get state(): AgendaState {
    return this.#state;
  }

  /** Null while the room goes together. */
  get days(): Days | null {
    return this.#days;
  }

  /** Over days everyone begins where the agenda does, at their own pace; a meeting takes over from there. */
  async setDays(days: Days | null): Promise<void> {
    const [first] = this.#state.steps;
    const start = days && first ? { step: first.id, timer: null, slide: null } : {};
    await this.write(start, [], (doc) => writeDays(doc, days));
    this.#days = days;
  }

  get talk(): TalkState {
    return this.#talk.state;
  }

  /** Whether a step comes after the current one. */
  isOnward(id: string): boolean {
    const places = this.#state.steps.map((step) => step.id);
    return places.indexOf(id) > places.indexOf(this.#state.step);
  }

  step(id: string): Step | undefined {
    return this.#state.steps.find((step) => step.id === id);
  }

  stepOfKind(kind: StepKind): Step | undefined {
    return this.#state.steps.find((step) => step.kind === kind);
  }

  /** The step if it has answers to reveal, else why not. */
  revealable(id: string): Step | UnknownStep | 'not-revealable' {
    const step = this.step(id);
    if (!step) return 'unknown-step';
    return isRevealable(step.kind) ? step : 'not-revealable';
  }

  /** One commit: the state, what else is stored with it, and what else is written in the document. */
  async write(
    change: Partial<AgendaState>,
    changes: readonly Change[] = [],
    also: (doc: Y.Doc) => void = () => undefined,
  ): Promise<void> {
    const write = (doc: Y.Doc) => {
      writeAgenda(doc, change);
      also(doc);
    };
    await this.#rooms.edit({ kind: 'agenda', workshop: this.#workshop }, write, changes);
    this.#state = { ...this.#state, ...change };
  }

  /** Lays the steps anew, if they may be laid so. */
  async edit(wanted: readonly WantedStep[]): Promise<AgendaEdit> {
    const edit = editAgenda(this.#state, wanted);
    if (edit.ok) await this.write({ steps: edit.steps });
    return edit;
  }

  /** Who answers has changed, or what they have finished; `changes` are stored with it. */
  seat(
    answering: readonly SeatRecord[],
    sheets: SheetTurnout,
    changes: readonly Change[],
  ): Promise<void> {
    const talk = this.#talk.seated(answering.map(({ id }) => id));
    return this.#writeTalk(talk, { progress: progressOf(answering, sheets) }, changes);
  }

  /** `items`: those that can be talked about; null before they are revealed. */
  async changeTalk(
    change: TalkChange,
    items: readonly string[] | null,
    answering: readonly SeatRecord[],
  ): Promise<TalkResult> {
    if (!items) return 'not-revealed';
    if (change.item && !items.includes(change.item)) return 'unknown-item';
    await this.#writeTalk(this.#talk.changed(change, answering));
    return 'ok';
  }

  /** PRIV6: seats go, and with them the order that they were counted off in. */
  forgetSeats(): Promise<void> {
    return this.#writeTalk(this.#talk.seated([]));
  }

  async #writeTalk(
    talk: Talk,
    change: Partial<AgendaState> = {},
    changes: readonly Change[] = [],
  ): Promise<void> {
    await this.write(change, changes, (doc) => writeTalk(doc, talk.state));
    this.#talk = talk;
  }

  async lock(locked: boolean): Promise<'ok'> {
    await this.write({ locked });
    return 'ok';
  }

  /** `left`: the cards of the talk that the room goes on without having opened; none of another step. */
  async moveTo(step: string, left: readonly string[] = []): Promise<'ok' | UnknownStep | OverDays> {
    if (!this.step(step)) return 'unknown-step';
    if (this.#days) return 'over-days';
    const change = { step, timer: null, slide: null };
    if (left.length > 0) await this.#writeTalk(this.#talk.leaving(left), change);
    else if (step !== this.#state.step) await this.write(change);
    return 'ok';
  }

  /** Which result slide the big screens show; one meant for a step that is over changes nothing. */
  async showSlide({ step, slide }: SlideInput): Promise<'ok' | UnknownStep> {
    if (!this.step(step)) return 'unknown-step';
    if (step === this.#state.step) await this.write({ slide: { step, place: slide } });
    return 'ok';
  }

  async setTimer(input: TimerInput): Promise<'ok'> {
    await this.write({ timer: this.#nextTimer(input) });
    return 'ok';
  }

  #nextTimer(input: TimerInput): AgendaState['timer'] {
    const now = this.#clock();
    const { timer } = this.#state;
    if (input.action === 'stop') return null;
    const ms = input.minutes * minuteMs;
    if (input.action === 'start' || !timer) return { startedAt: now, endsAt: now + ms };
    // Time added after the end counts from now, or it would be gone before anyone saw it.
    return { ...timer, endsAt: Math.max(timer.endsAt, now) + ms };
  }
}

/**
 * Progress by number: how many answer, and how many of them have finished each step. A sheet is someone who took
 * part in one step and has finished it; of several steps it is hoped that the same people wrote.
 */
function progressOf(
  answering: readonly SeatRecord[],
  sheets: SheetTurnout,
): AgendaState['progress'] & { readonly organisations: OrganisationTurnout } {
  const finished: Record<string, number> = { ...sheets.finished };
  for (const seat of answering)
    for (const step of Object.keys(seat.finished)) finished[step] = (finished[step] ?? 0) + 1;
  const joined = answering.length + sheets.people;
  return { joined, finished, organisations: organisationTurnout(answering) };
}

/** The stored agenda document and what it says. */
export async function loadAgenda(
  storage: Storage,
  workshop: WorkshopId,
  random: Random,
): Promise<{ readonly doc: Y.Doc; readonly stored: StoredAgenda }> {
  const doc = new Y.Doc();
  const stored = await storage.loadDocument(`${workshop}/agenda`);
  Y.transact(doc, () => stored.updates.forEach((update) => Y.applyUpdate(doc, update)));
  const state = readAgenda(doc);
  if (!state) throw new Error('a workshop without an agenda');
  const talk = new Talk(readTalk(doc), random);
  return { doc, stored: { state, talk, days: readDays(doc) ?? null } };
}
