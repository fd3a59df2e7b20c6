/** Cases of other networks: what they did, what was hard, what monitoring found. */
import * as z from 'zod/mini';
import { bilingual, names } from './bilingual.ts';
import { kebabId, source, sourceLines } from './source.ts';
import { regionCode } from './directory.ts';

/** How far a practice got, best attested first: the order in which practices are offered. */
export const practiceStatuses = ['done', 'mixed', 'planned', 'advice'] as const;
export type PracticeStatus = (typeof practiceStatuses)[number];

/** A province, or KR where a case spans the country. */
const place = z.union([regionCode, z.literal('KR')]);

/** `short` cases come from one slide each. `since` and `members` are as printed in the source's fact table, null if it has none. */
const caseHead = z.strictObject({
  id: kebabId,
  kind: z.enum(['collaboration', 'network']),
  size: z.enum(['main', 'short']),
  ...names,
  region: place,
  alsoRegions: z.array(place),
  place: bilingual,
  since: z.nullable(z.int().check(z.gte(1951), z.lte(2024))),
  members: z.nullable(z.int().check(z.positive())),
  legalForm: z.nullable(bilingual),
  summary: bilingual,
  note: z.nullable(bilingual),
  source,
});
export type CaseHead = z.infer<typeof caseHead>;

/** `statuses` tells what each status means. */
export const caseTable = z.strictObject({
  note: bilingual,
  statuses: z.record(z.enum(practiceStatuses), bilingual),
  cases: z.array(caseHead),
});

/** A single Korean word that stands on the cited lines, to find the place in the document by. */
const quoteWord = z.string().check(z.regex(/[가-힣]{2}/), z.regex(/^\S+$/));

/** Lines of the case's document; `alsoLines` are further places that the text draws on. */
const cited = { lines: sourceLines, alsoLines: z.array(sourceLines), quoteWord };

const idsWithoutRepeats = z.array(kebabId).check(
  z.minLength(1),
  z.refine((ids) => new Set(ids).size === ids.length),
);

/** Something a network did or means to do. `helpsWith` are obstacles; `factors` are success factors and network tasks. */
export const practiceRecord = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9]+(-[a-z0-9]+)*$/)),
  case: kebabId,
  ...names,
  helpsWith: idsWithoutRepeats,
  factors: idsWithoutRepeats,
  status: z.enum(practiceStatuses),
  ...cited,
});
export type PracticeRecord = z.infer<typeof practiceRecord>;

export const difficulty = z.strictObject({
  case: kebabId,
  ...names,
  obstacle: kebabId,
  alsoObstacle: z.nullable(kebabId),
  ...cited,
});
export type Difficulty = z.infer<typeof difficulty>;

/** What the monitoring of four networks found, or the task it draws from that. */
const monitoringFinding = z.strictObject({
  id: z.string().check(z.regex(/^monitoring\/[a-z0-9]+(-[a-z0-9]+)*$/)),
  ...names,
  basis: z.enum(['finding', 'task']),
  obstacle: kebabId,
  alsoObstacle: z.nullable(kebabId),
  source,
  quoteWord,
});
export type MonitoringFinding = z.infer<typeof monitoringFinding>;

export const difficultyTable = z.strictObject({
  difficulties: z.array(difficulty),
  monitoring: z.array(monitoringFinding),
});
