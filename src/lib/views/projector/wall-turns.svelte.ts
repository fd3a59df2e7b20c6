import type { WorkshopSession } from '#lib/workshop/workshop-session.svelte.ts';

/** Turned at this screen: during which step, to which place, and what the workshop said at that time. */
interface OwnTurn {
  readonly step: string;
  readonly place: number;
  readonly over: number | null;
}

/**
 * Where the big screens have been turned to in this step. A facilitator's turn, at whichever screen, is the workshop's
 * and goes to all of them; a screen that may only look turns by itself, until the next turn of a facilitator.
 */
export class WallTurns {
  readonly #session: WorkshopSession;
  #own = $state.raw<OwnTurn | null>(null);
  /** Turns on their way to the server: until they are there, what it says is of before. */
  #onTheWay = $state.raw(0);

  constructor(session: WorkshopSession) {
    this.#session = session;
  }

  /** Null while nobody has turned anything in this step. */
  get place(): number | null {
    return this.#ownPlace ?? this.#session.slide;
  }

  turn(to: number): void {
    const { step, slide } = this.#session;
    if (!step) return;
    this.#own = { step: step.id, place: to, over: slide };
    if (this.#session.may('steer')) void this.#tell(step.id, to);
  }

  /** Shown here at once; where it can't be told, it stays here alone. */
  async #tell(step: string, slide: number): Promise<void> {
    const { id, deps } = this.#session;
    this.#onTheWay += 1;
    await deps.api.slide(id, { step, slide });
    this.#onTheWay -= 1;
  }

  get #ownPlace(): number | null {
    const own = this.#own;
    const { step, slide } = this.#session;
    if (!own || own.step !== step?.id) return null;
    return this.#onTheWay > 0 || own.over === slide ? own.place : null;
  }
}
