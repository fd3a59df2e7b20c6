/** What of a click matters here. */
export interface Press {
  readonly x: number;
  readonly y: number;
  /** Ms of any clock that only goes forward. */
  readonly at: number;
}

const longestMs = 350;
const farthestPx = 32;

/**
 * Tells the second tap of a double tap, which many people make who learned on a mouse: meant for the
 * button that was there, it would hit the one that has come in its place.
 */
export class PressEcho {
  #last: Press | null = null;

  /** To be asked once for each press, in their order. An echo has no echo: a third tap counts. */
  isEcho(press: Press): boolean {
    const last = this.#last;
    const echoes =
      last !== null &&
      press.at - last.at < longestMs &&
      Math.hypot(press.x - last.x, press.y - last.y) < farthestPx;
    this.#last = echoes ? null : press;
    return echoes;
  }
}
