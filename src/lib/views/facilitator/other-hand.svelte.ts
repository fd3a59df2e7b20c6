const toldMs = 10_000;

/** Two facilitators at two laptops: what one presses changes the other's screen, which says that it was the other. */
export class OtherHand {
  #asked: string | null = null;
  #step: string | undefined;
  #hasMoved = $state.raw(false);

  /** Another has just led the room to where it is. */
  get hasMoved(): boolean {
    return this.#hasMoved;
  }

  /** Where the room was asked to go from this page; null once it could not. */
  asks(step: string | null): void {
    this.#asked = step;
  }

  /** Where the room is. Gives what ends the moment in which it is told, for `$effect`. */
  sawStep(step: string | undefined): (() => void) | undefined {
    if (step === undefined || step === this.#step) return;
    const isOther = this.#step !== undefined && step !== this.#asked;
    this.#step = step;
    this.#asked = null;
    return isOther ? this.#tell() : undefined;
  }

  #tell(): () => void {
    this.#hasMoved = true;
    const end = () => (this.#hasMoved = false);
    const timer = setTimeout(end, toldMs);
    return () => {
      clearTimeout(timer);
      end();
    };
  }
}
