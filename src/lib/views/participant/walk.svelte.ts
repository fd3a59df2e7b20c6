import { untrack } from 'svelte';
import { pushState } from '$app/navigation';
import { page } from '$app/state';
import type { Step } from '#lib/domain/step.ts';
import type { WorkshopSession } from '#lib/workshop/workshop-session.svelte.ts';
import { isResting, isSamePlace, readPlace, type MenuPage, type Place } from './place.ts';
import { PressEcho } from './press-echo.ts';

/**
 * Where one person of this tab stands in the workshop. Every screen is an entry of the browser's
 * history, so the phone's back button means the screen before. Soft lockstep: back freely, forward
 * with the room; when the room moves on, the phone goes along when `follow` is called.
 */
export class Walk {
  /** Of the buttons at the lower edge, which stand at one place on every screen. */
  readonly echo = new PressEcho();
  readonly #session: WorkshopSession;
  readonly #slot: string;
  /** For an entry of the history that names no place: the one this page began with. */
  readonly #first: Place;
  /** The room's step when this phone was last in it; null when its owner went elsewhere on purpose. */
  #lastWith = $state.raw<string | null>(null);
  #shownReveals = $state.raw<Readonly<Record<string, true>>>({});
  #moves = $state.raw(0);
  #celebrates = false;
  #wasTaken = $state.raw(false);

  /** For one seat of a workshop that is loaded. */
  constructor(session: WorkshopSession, seatId: string) {
    this.#session = session;
    this.#slot = `ieumpan/place/${session.id}/${seatId}`;
    this.#shownReveals = session.agenda?.revealed ?? {};
    this.#lastWith = this.#roomStep;
    this.#first = this.#readKept() ?? { step: this.#roomStep, screen: 'start' };
  }

  get place(): Place {
    const place = readPlace(entry().place);
    return place && this.#stepOf(place.step) ? place : this.#first;
  }

  /** The step that this phone looks at. */
  get step(): Step | null {
    return this.#stepOf(this.place.step);
  }

  /** Changes whenever the screen does by more than its content; 0 until it does so first. */
  get moves(): number {
    return this.#moves;
  }

  /** Whether this phone looks at another step than the room. */
  get isElsewhere(): boolean {
    return this.place.step !== this.#roomStep;
  }

  /** Whether the room has moved on from where this phone still is. */
  get isLeftBehind(): boolean {
    return this.isElsewhere && this.#lastWith !== null;
  }

  /** Whether something is revealed that this phone does not show yet. */
  get hasNewReveal(): boolean {
    return Object.keys(this.#revealed).some((step) => !this.isRevealed(step));
  }

  /** Whether this phone shows a step as revealed. */
  isRevealed(step: string): boolean {
    return this.#shownReveals[step] === true;
  }

  /** Whether the room may take this phone along, hands permitting. */
  get isResting(): boolean {
    return isResting(this.place);
  }

  go(place: Place): void {
    if (!isSamePlace(place, this.place)) this.#arrive(place);
  }

  /** Another screen of the step that this phone looks at. */
  show(screen: 'start' | 'work' | 'list' | 'end' | 'results'): void {
    this.go({ step: this.place.step, screen });
  }

  showItem(item: string, gaps = false): void {
    this.go({ step: this.place.step, screen: 'item', item, gaps });
  }

  showMenu(page: MenuPage = 'top'): void {
    this.go({ step: this.place.step, screen: 'menu', page });
  }

  /** Back to the screen that this one was opened from. */
  close(): void {
    this.back(readPlace(entry().from) ?? { step: this.place.step, screen: 'start' });
  }

  /** The screen before: by the browser's history where `to` is what it holds. */
  back(to: Place): void {
    if (!isSamePlace(readPlace(entry().from), to)) return this.#arrive(to);
    this.#moves += 1;
    history.back();
  }

  /** Goes where the room is and shows what is revealed. */
  follow(): void {
    this.showReveals();
    this.go({ step: this.#roomStep, screen: 'start' });
  }

  /** As `follow`, but nobody asked for it: it is told for a while. */
  beTaken(): void {
    const moves = this.isLeftBehind;
    this.follow();
    this.#wasTaken = moves;
  }

  /** Whether the room has just taken this phone to another step. */
  get wasTaken(): boolean {
    return this.#wasTaken;
  }

  forgetTaken(): void {
    this.#wasTaken = false;
  }

  /** Shows what is revealed, on the screen that is open. */
  showReveals(): void {
    this.#celebrates ||= this.hasNewReveal;
    this.#shownReveals = this.#revealed;
    this.#moves += 1;
  }

  /** Whether a reveal has just come to this phone: the one moment that is celebrated, once. */
  takeCelebration(): boolean {
    const celebrates = this.#celebrates;
    this.#celebrates = false;
    return celebrates;
  }

  /** Keeps up with where the phone and the room are, the back button included. For an `$effect`. */
  note(): void {
    const { place } = this;
    const room = this.#roomStep;
    untrack(() => {
      this.#session.deps.device.tabSlots.write(this.#slot, JSON.stringify(place));
      if (place.step === room) this.#lastWith = room;
      else if (place.step !== this.#lastWith) this.#lastWith = null;
    });
  }

  #arrive(place: Place): void {
    const from = this.place;
    this.#wasTaken = false;
    this.#moves += 1;
    pushState('', { place, from });
  }

  get #roomStep(): string {
    return this.#session.agenda?.step ?? '';
  }

  get #revealed(): Readonly<Record<string, true>> {
    return this.#session.agenda?.revealed ?? {};
  }

  #stepOf(id: string): Step | null {
    return this.#session.steps.find((step) => step.id === id) ?? null;
  }

  /** After a reload one is where one was, unless the room has moved on meanwhile. */
  #readKept(): Place | null {
    const kept = parsePlace(this.#session.deps.device.tabSlots.read(this.#slot));
    return kept?.step === this.#roomStep && kept.screen !== 'menu' ? kept : null;
  }
}

interface Entry {
  readonly place?: unknown;
  readonly from?: unknown;
}

/** This page's entry of the history. An older version may have written it, so nothing in it is trusted. */
const entry = (): Entry => page.state as Entry;

function parsePlace(text: string | null): Place | null {
  try {
    return readPlace(JSON.parse(text ?? 'null'));
  } catch {
    return null;
  }
}
