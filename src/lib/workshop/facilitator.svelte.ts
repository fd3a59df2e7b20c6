import type { Links, Problem, RevealCheck, SeatView } from '#lib/api/contract-types.ts';
import type { Result } from '#lib/api/result.ts';
import type { Step } from '#lib/domain/step.ts';
import type { CircleSize } from '#lib/domain/talk.ts';
import { Attempt } from './attempt.svelte.ts';
import { Invitation } from './invitation.svelte.ts';
import { Lifetime } from './lifetime.ts';
import { SeatList } from './seat-list.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** What a facilitator can ask for. `remove` deletes the whole workshop. */
export type FacilitatorVerb =
  | 'move-step'
  | 'edit-steps'
  | 'set-mode'
  | 'check-reveal'
  | 'reveal'
  | 'talk'
  | 'lock'
  | 'timer'
  | 'close'
  | 'remove'
  | 'remove-seat';

/**
 * The console's buttons and lists. Each verb is one call; what it changes comes back by the agenda.
 * One at a time: `busy` says which, and a second tap does nothing.
 */
export class Facilitator {
  readonly #session: WorkshopSession;
  readonly #lifetime = new Lifetime();
  readonly #attempt = new Attempt<FacilitatorVerb>();
  readonly #seats: SeatList;
  readonly #invitation: Invitation;

  constructor(session: WorkshopSession) {
    this.#session = session;
    this.#seats = new SeatList(session);
    this.#invitation = new Invitation(session);
  }

  /** Follows seats and links until the returned function is called. For `onMount` or `$effect`. */
  start(): () => void {
    return this.#lifetime.begin(() => [this.#seats.start(), this.#invitation.start()]);
  }

  /** Who is in, sorted by name; null until the first list is here. */
  get seats(): readonly SeatView[] | null {
    return this.#seats.seats;
  }

  get links(): Links | null {
    return this.#invitation.links;
  }

  get busy(): FacilitatorVerb | null {
    return this.#attempt.busy;
  }

  /** Why the last verb failed, else why the lists can't be had. */
  get problem(): Problem | null {
    return this.#attempt.problem ?? this.#seats.problem ?? this.#invitation.problem;
  }

  dismissProblem(): void {
    this.#attempt.dismiss();
  }

  /** Not on from a talk that is not done (`cards-left`), unless `anyway`. */
  moveStep(step: string, anyway = false): Promise<boolean> {
    return this.#do('move-step', () => this.#api.moveStep(this.#id, step, !anyway));
  }

  /** Lays the agenda anew: order, minutes, and which steps there are. */
  editSteps(steps: readonly Step[]): Promise<boolean> {
    return this.#do('edit-steps', () => this.#api.editSteps(this.#id, [...steps]));
  }

  /** Everyone on their own until then (ISO 8601); `now` ends it by the server's clock. Nothing is locked by it. */
  setDeadline(deadline: string): Promise<boolean> {
    return this.#do('set-mode', () => this.#api.setMode(this.#id, { mode: 'days', deadline }));
  }

  /** A meeting takes over: the room goes together from now on. */
  meet(): Promise<boolean> {
    return this.#do('set-mode', () => this.#api.setMode(this.#id, { mode: 'live' }));
  }

  /** What to say before a reveal; null if it could not be had. */
  async checkReveal(step: string): Promise<RevealCheck | null> {
    const call = () => this.#api.checkReveal(this.#id, step);
    return (await this.#attempt.run('check-reveal', call))?.value ?? null;
  }

  /** PRIV4: for good. */
  reveal(step: string): Promise<boolean> {
    return this.#do('reveal', () => this.#api.reveal(this.#id, step));
  }

  /** Opens a card of the talk for all; null shuts it. */
  openCard(item: string | null): Promise<boolean> {
    return this.#do('talk', () => this.#api.talk(this.#id, { item }));
  }

  /** Which turn of 1-2-4-all the room is in; null for none. */
  setCircle(circle: CircleSize | null): Promise<boolean> {
    return this.#do('talk', () => this.#api.talk(this.#id, { circle }));
  }

  lock(locked: boolean): Promise<boolean> {
    return this.#do('lock', () => this.#api.lock(this.#id, locked));
  }

  startTimer(minutes: number): Promise<boolean> {
    return this.#do('timer', () => this.#api.timer(this.#id, { action: 'start', minutes }));
  }

  extendTimer(minutes: number): Promise<boolean> {
    return this.#do('timer', () => this.#api.timer(this.#id, { action: 'extend', minutes }));
  }

  stopTimer(): Promise<boolean> {
    return this.#do('timer', () => this.#api.timer(this.#id, { action: 'stop' }));
  }

  /** PRIV6: ends the workshop. */
  close(): Promise<boolean> {
    return this.#do('close', () => this.#api.close(this.#id));
  }

  /** Deletes the workshop with everything in it, now. */
  remove(): Promise<boolean> {
    return this.#do('remove', () => this.#api.deleteWorkshop(this.#id));
  }

  async removeSeat(seatId: string): Promise<boolean> {
    const done = await this.#do('remove-seat', () => this.#api.removeSeat(this.#id, seatId));
    if (done) await this.#seats.refresh();
    return done;
  }

  get #api() {
    return this.#session.deps.api;
  }

  get #id(): string {
    return this.#session.id;
  }

  async #do(verb: FacilitatorVerb, call: () => Promise<Result<null>>): Promise<boolean> {
    const done = await this.#attempt.run(verb, call);
    // Without a room nothing comes back by itself.
    if (done && !this.#session.isOnline && verb !== 'remove') await this.#session.refresh();
    return done !== null;
  }
}
