import type { Joined, JoinPreview, Problem } from '#lib/api/contract-types.ts';
import type { Result } from '#lib/api/result.ts';
import { asListed } from '#lib/domain/organisation-name.ts';
import { Attempt } from './attempt.svelte.ts';
import { ChosenPerson } from './person.ts';
import { isPhoneShared } from './phone-sharing.ts';
import { tryWith, type Tried } from './secret.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

export type JoiningVerb = 'look-up' | 'join' | 'come-back' | 'open-console' | 'open-screen';

/** What a person says of themselves. An observer sees, does not answer and is not counted. */
export interface NewPerson {
  readonly name: string;
  readonly organisation: string | null;
  readonly observer: boolean;
}

/** The ways into a workshop: by code or QR, by one's own come-back link, by the facilitator's or the projector's link. */
export class Joining {
  readonly #deps: WorkshopDeps;
  readonly #attempt = new Attempt<JoiningVerb>();
  #preview = $state.raw<JoinPreview | null>(null);
  #code: string | null = null;
  #tried: Tried | null = null;

  constructor(deps: WorkshopDeps) {
    this.#deps = deps;
  }

  /** What the code opens; null until one was found. */
  get preview(): JoinPreview | null {
    return this.#preview;
  }

  get busy(): JoiningVerb | null {
    return this.#attempt.busy;
  }

  get problem(): Problem | null {
    return this.#attempt.problem;
  }

  dismissProblem(): void {
    this.#attempt.dismiss();
  }

  /** Finds the workshop of six digits or of the QR's secret. */
  async lookUp(code: string): Promise<boolean> {
    const trimmed = code.trim();
    return (await this.#attempt.run('look-up', () => this.#previewOf(trimmed))) !== null;
  }

  // Kept while still busy: at no moment is a code that opens something neither looked up nor found.
  async #previewOf(code: string): Promise<Result<JoinPreview>> {
    const found = await this.#deps.api.previewJoin(code);
    if (found.ok) {
      this.#code = code;
      this.#preview = found.value;
    }
    return found;
  }

  /** Back to the code. */
  forget(): void {
    this.#code = null;
    this.#preview = null;
    this.#attempt.dismiss();
  }

  /** Joins the workshop that was looked up; this tab is that person then. Null if it did not work. */
  async join(person: NewPerson): Promise<Joined | null> {
    const code = this.#code;
    if (code === null) return null;
    // An empty field is no organisation, and one of the list stands there once, however it is spaced.
    const organisation = asListed(this.#preview?.organisations ?? [], person.organisation);
    const own = { ...person, organisation };
    // The same key until the server has answered: trying again makes no second seat.
    this.#tried = tryWith(this.#tried, JSON.stringify(own));
    const input = { ...own, code, key: this.#tried.key };
    const joined = await this.#attempt.run('join', () => this.#deps.api.join(input));
    if (joined) this.#tried = null;
    return this.#enter(joined);
  }

  /** The same person on this browser too. */
  async comeBack(workshopId: string, key: string): Promise<Joined | null> {
    const call = () => this.#deps.api.comeBack(workshopId, key);
    const back = await this.#attempt.run('come-back', call);
    // Their link says more than a picture: a phone that goes round lets them choose a new one.
    if (back) await this.#forgetMark(back.value);
    return this.#enter(back);
  }

  async #forgetMark({ workshopId, seatId }: Joined): Promise<void> {
    const { slots } = this.#deps.device;
    if (!isPhoneShared(slots, workshopId)) return;
    const { forgetSeat } = await import('./phone-record.ts');
    forgetSeat(slots, workshopId, seatId);
  }

  /** Makes this browser a facilitator's. */
  async openConsole(workshopId: string, key: string): Promise<boolean> {
    const call = () => this.#deps.api.addFacilitator(workshopId, key);
    return (await this.#attempt.run('open-console', call)) !== null;
  }

  /** Makes this browser a projector. */
  async openScreen(workshopId: string, key: string): Promise<boolean> {
    const call = () => this.#deps.api.addScreen(workshopId, key);
    return (await this.#attempt.run('open-screen', call)) !== null;
  }

  #enter(joined: { readonly value: Joined } | null): Joined | null {
    if (!joined) return null;
    const { workshopId, seatId } = joined.value;
    new ChosenPerson(this.#deps.device.tabSlots, workshopId).write(seatId);
    return joined.value;
  }
}
