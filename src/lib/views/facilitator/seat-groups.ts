import type { SeatView } from '#lib/api/contract-types.ts';

/** Who is in, as a facilitator looks for people: those still at it first, for they may need help. */
export interface SeatGroups {
  readonly working: readonly SeatView[];
  readonly finished: readonly SeatView[];
  readonly observers: readonly SeatView[];
}

/** Keeps the order of the list. Observers are apart whatever they have pressed: they are not counted. */
export function groupSeats(seats: readonly SeatView[], step: string): SeatGroups {
  const answering = seats.filter((seat) => !seat.observer);
  const isFinished = (seat: SeatView) => seat.finished[step] === true;
  return {
    working: answering.filter((seat) => !isFinished(seat)),
    finished: answering.filter(isFinished),
    observers: seats.filter((seat) => seat.observer),
  };
}
