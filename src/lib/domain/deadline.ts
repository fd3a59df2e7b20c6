import { seoulOffsetMs } from './seoul.ts';

const dayMs = 24 * 60 * 60 * 1000;
const usualDays = 7;
const usualHour = 21;

/** How far ahead a deadline may lie: what is further away is a slip of the finger, or forgotten. */
export const furthestDeadlineDays = 90;

/** Why a deadline can't be as it was wanted. Each has a sentence in both languages (i18n/days-problems.ts). */
export type DeadlineProblem = 'deadline-past' | 'deadline-far';

/** Null if a deadline may be set `now`; both in milliseconds since 1970. */
export function deadlineProblem(deadline: number, now: number): DeadlineProblem | null {
  if (deadline <= now) return 'deadline-past';
  return deadline > now + furthestDeadlineDays * dayMs ? 'deadline-far' : null;
}

/** The deadline of whoever names none: a week ahead at nine in the evening, as Korean clocks have it. */
export function usualDeadline(now: number): number {
  const midnight = Math.floor((now + seoulOffsetMs) / dayMs) * dayMs;
  return midnight + usualDays * dayMs + usualHour * (dayMs / 24) - seoulOffsetMs;
}
