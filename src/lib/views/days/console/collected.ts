import { hasFinished, type ProgressSeat } from '#lib/domain/organisation-progress.ts';
import { todoListOf, type Standing } from '../todo.ts';

/** What everyone has to do by the deadline as things stand: what each says to be finished, and how long it takes. */
export interface Collected {
  /** ids to finish, in the order of the agenda */
  readonly finishings: readonly string[];
  readonly minutes: number;
}

export function collectedOf(standing: Omit<Standing, 'isFinished'>): Collected {
  const { now } = todoListOf({ ...standing, isFinished: () => false });
  const open = now.filter(({ state }) => state === 'todo');
  return {
    finishings: open.flatMap(({ finishing }) => finishing ?? []),
    // A step that asks for two things takes its minutes once.
    minutes: [...new Set(open.map(({ step }) => step))].reduce(
      (sum, step) => sum + step.minutes,
      0,
    ),
  };
}

/** How many have finished all of it. */
export const finishedAll = (seats: readonly ProgressSeat[], { finishings }: Collected): number =>
  finishings.length === 0
    ? 0
    : seats.filter((seat) => !seat.observer && hasFinished(seat, finishings)).length;
