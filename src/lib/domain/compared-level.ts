import type { SurveyedLevel } from '#lib/domain/benchmarks.ts';
import type { Level } from '#lib/domain/directory.ts';

/** The level of the survey that a network is compared with; null where the survey has none that is like it, or none is known. */
export const comparedLevel = (level: Level | null | undefined): SurveyedLevel | null =>
  level === 'metropolitan' || level === 'basic' ? level : null;
