import { deadlineProblem, type DeadlineProblem } from '#lib/domain/deadline.ts';
import { fromSeoul, type SeoulTime } from '#lib/domain/seoul.ts';

/** What is wrong with a deadline as it was typed; the page has a sentence for each. */
export type DeadlineFault = 'deadline-missing' | DeadlineProblem;

/** ISO 8601, or what is wrong. */
export function readDeadline(
  typed: SeoulTime,
  now: number,
): { readonly deadline: string } | { readonly fault: DeadlineFault } {
  const at = fromSeoul(typed);
  if (at === null) return { fault: 'deadline-missing' };
  const fault = deadlineProblem(at, now);
  return fault ? { fault } : { deadline: new Date(at).toISOString() };
}
