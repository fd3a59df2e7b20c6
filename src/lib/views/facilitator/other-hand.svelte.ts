/** A change that follows something done here by less is taken to come of it. */
const ownMs = 1500;
const heldMs = 1000;
const toldMs = 10_000;

/**
 * Two facilitators at two laptops: what one presses changes the other's screen under their hand. For a moment the one
 * button is held then, or whoever was about to press it as well would lead the room one step too far.
 */
export class OtherHand {
  readonly #now: () => number;
  #touchedAt = -Infinity;
  #act: string | undefined;
  #step: string | undefined;
  #isHeld = $state.raw(false);
  #hasMoved = $state.raw(false);

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Something was pressed on this page. */
  touch(): void {
    this.#touchedAt = this.#now();
  }

  /** What the button said a moment ago is not what it says now, by nobody's doing here. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Another has just led the room to where it is. */
  get hasMoved(): boolean {
    return this.#hasMoved;
  }

  /** What the button says. Gives what ends the moment, for `$effect`. */
  sawAct(act: string | undefined): (() => void) | undefined {
    const isOther = this.#isOther(this.#act, act);
    this.#act = act ?? this.#act;
    return isOther ? this.#during(heldMs, (is) => (this.#isHeld = is)) : undefined;
  }

  /** Where the room is, in the same way. */
  sawStep(step: string | undefined): (() => void) | undefined {
    const isOther = this.#isOther(this.#step, step);
    this.#step = step ?? this.#step;
    return isOther ? this.#during(toldMs, (is) => (this.#hasMoved = is)) : undefined;
  }

  #isOther(before: string | undefined, after: string | undefined): boolean {
    const isNew = before !== undefined && after !== undefined && before !== after;
    return isNew && this.#now() - this.#touchedAt > ownMs;
  }

  #during(ms: number, set: (is: boolean) => void): () => void {
    set(true);
    const timer = setTimeout(() => set(false), ms);
    return () => {
      clearTimeout(timer);
      set(false);
    };
  }
}
