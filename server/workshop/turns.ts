export type Closed = 'closed';

/** Does an act once those before it are done. */
export type InTurn = <T>(act: () => Promise<T>) => Promise<T>;

/** The same, unless the workshop is over by then. */
export type WhileOpen = <T>(act: () => Promise<T>) => Promise<T | Closed>;

/** Acts on a workshop are done one after the other, so that what an act has read still holds when it writes. */
export class Turns {
  readonly #isClosed: () => boolean;
  #last: Promise<unknown> = Promise.resolve();

  constructor(isClosed: () => boolean) {
    this.#isClosed = isClosed;
  }

  /** Also when one of those before it failed. */
  readonly inTurn: InTurn = (act) => {
    const result = this.#last.then(act, act);
    this.#last = result.catch(() => undefined);
    return result;
  };

  readonly whileOpen: WhileOpen = (act) =>
    this.inTurn(async () => (this.#isClosed() ? 'closed' : act()));
}
