import { isHidden } from '#lib/domain/centers/center-round.ts';
import { toSeoul } from '#lib/domain/seoul.ts';
import type { SubmissionPage } from '#lib/protocol/center-contract.ts';
import type { Submission } from './center-store.ts';

type View = SubmissionPage['items'][number];

/**
 * Times that are told. Of a result without its name only the month: networks send on the day of their workshop, and a
 * name that goes and a result without one that comes would stand there at the same minute.
 */
export function toldTimes(submission: Submission): Pick<View, 'sentAt' | 'endedAt'> {
  const { sentAt, endedAt } = submission;
  if (!isHidden(submission)) return { sentAt, endedAt };
  return { sentAt: monthBegin(sentAt), endedAt: endedAt && monthBegin(endedAt) };
}

/** Midnight in Korea before the first day of that month. */
export function monthBegin(time: string): string {
  const month = toSeoul(Date.parse(time)).date.slice(0, 7);
  return new Date(`${month}-01T00:00:00+09:00`).toISOString();
}

/** A submission as a center's list shows it: no figure, no hash, and of a network without its name nothing to know it by. */
export function submissionView(submission: Submission): View {
  const { id, network, name, region, level, sizeClass, stage, day } = submission;
  const { origin, withPlan, status } = submission;
  return {
    id,
    network: name === null ? null : network,
    name,
    region,
    level,
    sizeClass,
    stage,
    day,
    origin,
    withPlan,
    status,
    ...toldTimes(submission),
  };
}
