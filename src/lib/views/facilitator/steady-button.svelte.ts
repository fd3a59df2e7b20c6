/** A double click is over by then, and whoever was about to press has seen that the button says something else. */
const heldMs = 1000;
const toldMs = 6000;

/**
 * The one button that leads the room on. What it does changes under the hand, by one's own press as by that of another
 * facilitator: it is held for a moment then, so that neither a double click nor two who press at once lead the room a
 * step too far. Whoever presses meanwhile is told, and presses once more.
 */
export class SteadyButton {
  #act: string | undefined;
  #isHeld = $state.raw(false);
  #isTold = $state.raw(false);
  #telling: ReturnType<typeof setTimeout> | undefined;

  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** A press has just done nothing, because the button had changed. */
  get isTold(): boolean {
    return this.#isTold;
  }

  /**
   * What a press would do, by a name that two different acts never share; undefined while it is not about the room. Gives
   * what ends the moment, for `$effect`.
   */
  sawAct(act: string | undefined): (() => void) | undefined {
    const isNew = this.#act !== undefined && act !== undefined && this.#act !== act;
    this.#act = act ?? this.#act;
    return isNew ? this.#hold() : undefined;
  }

  press(run: () => void): void {
    clearTimeout(this.#telling);
    this.#isTold = this.#isHeld;
    if (this.#isHeld) this.#telling = setTimeout(() => (this.#isTold = false), toldMs);
    else run();
  }

  #hold(): () => void {
    this.#isHeld = true;
    const end = () => (this.#isHeld = false);
    const timer = setTimeout(end, heldMs);
    return () => {
      clearTimeout(timer);
      end();
    };
  }
}
