import { shuffledOrder, withoutSeat, withSeat } from '#lib/domain/circles.ts';
import { changeTalk, type TalkChange, type TalkState } from '#lib/domain/talk.ts';
import type { Random } from '../ops/ports.ts';
import type { SeatRecord } from '../storage/storage.ts';

/** Whether a talk was changed, else why not. */
export type TalkResult = 'ok' | 'unknown-item' | 'not-revealed';

/** The room's talk as the server holds it; each change is a new one, so that a failed commit leaves the old. */
export class Talk {
  readonly state: TalkState;
  readonly #random: Random;

  constructor(state: TalkState, random: Random) {
    this.state = state;
    this.#random = random;
  }

  /** Who is there when 1-2-4-all begins is counted off in an order that tells nothing; who comes later, behind them. */
  changed(change: TalkChange, answering: readonly SeatRecord[]): Talk {
    const state = changeTalk(this.state, change);
    if (state.circle === null) return this.#with(state);
    const seats = answering.map(({ id }) => id);
    const order = shuffledOrder(state.order, seats, () => fraction(this.#random));
    return this.#with({ ...state, order });
  }

  /** Counts off who came since, and lets go of who went; nothing where nobody was ever counted off. */
  seated(seats: readonly string[]): Talk {
    const { order } = this.state;
    if (order.length === 0) return this;
    const left = order.filter((seat) => !seats.includes(seat)).reduce(withoutSeat, order);
    return this.#with({ ...this.state, order: seats.reduce(withSeat, left) });
  }

  /** The room went on without having opened these. */
  leaving(left: readonly string[]): Talk {
    return this.#with({ ...this.state, left });
  }

  #with(state: TalkState): Talk {
    return new Talk(state, this.#random);
  }
}

/** A number in [0, 1). */
const fraction = (random: Random): number =>
  random(4).reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 32;
