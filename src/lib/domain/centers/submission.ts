import type { Level, RegionCode } from '../directory.ts';
import type { Stage } from '../stage.ts';
import type { RoundOrigin, SizeClass } from './center-round.ts';

/** `replaced`: the same round came again, corrected; `removed`: a colleague took a file out that was taken in. */
export const submissionStatuses = ['sent', 'withdrawn', 'replaced', 'removed'] as const;
export type SubmissionStatus = (typeof submissionStatuses)[number];

/** What a center knows of a result in its list, also after its figures are gone. */
export interface SubmissionFacts {
  readonly id: string;
  /** the same network over its rounds, within the center */
  readonly network: string;
  /** null: sent without its name */
  readonly name: string | null;
  readonly region: RegionCode | null;
  readonly level: Level | null;
  readonly sizeClass: SizeClass | null;
  readonly stage: Stage;
  /** the day in Korea, ISO 8601; of an anonymous network the first of that month */
  readonly day: string;
  readonly origin: RoundOrigin;
  readonly withPlan: boolean;
  readonly status: SubmissionStatus;
  /** ISO 8601 */
  readonly sentAt: string;
  /** when it stopped being `sent` */
  readonly endedAt: string | null;
}
