import { isHidden } from '#lib/domain/centers/center-round.ts';
import { monthOf } from '#lib/domain/centers/sent-round.ts';
import type { Submission } from './center-store.ts';

export type ResendingProblem = 'result-has-name' | 'result-had-no-name';

/**
 * Why a result that was in this center before, in whatever state, does not go there now; null if it may.
 * `result-has-name`: its name is taken back first, by a deed of its own; else one row would end as another begins, and say
 * what it is. `result-had-no-name`: its figures were in sums without a name; with one now, they could be taken out of
 * those sums, and too few others would be left (PRIV3). Both look only at what the same workshop sent (`earlier`):
 * whoever makes up a workshop by another network's name learns nothing here.
 */
export function resendingProblem(
  earlier: readonly Submission[],
  named: boolean,
  now: number,
): ResendingProblem | null {
  if (named) return earlier.some((one) => wasInSums(one, now)) ? 'result-had-no-name' : null;
  const hasName = earlier.some((one) => one.status === 'sent' && one.name !== null);
  return hasName ? 'result-has-name' : null;
}

/** Figures without a name are given when a month is over; what was taken back within its month never was. */
function wasInSums(submission: Submission, now: number): boolean {
  const { sentAt, endedAt } = submission;
  const until = endedAt === null ? now : Date.parse(endedAt);
  return isHidden(submission) && monthOf(until) > monthOf(Date.parse(sentAt));
}
