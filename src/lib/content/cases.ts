import type { Bilingual } from '#lib/domain/bilingual.ts';
import {
  type CaseHead,
  caseTable,
  type PracticeRecord,
  practiceRecord,
  type PracticeStatus,
  practiceStatuses,
} from '#lib/domain/cases.ts';
import type { Reference } from '#lib/domain/source.ts';
import * as z from 'zod/mini';
import { referenceTo } from './documents.ts';
import heads from './tables/cases.json' with { type: 'json' };
import records from './tables/practices.json' with { type: 'json' };

const table = caseTable.parse(heads);

/** 15 cases and 6 short ones, retold in our own words; `casesNote` says so. */
export const cases: readonly CaseHead[] = table.cases;
export const casesById: ReadonlyMap<string, CaseHead> = new Map(cases.map((one) => [one.id, one]));
export const casesNote: Bilingual = table.note;
/** What each status of a practice means, for a legend. */
export const statusMeanings: Readonly<Record<PracticeStatus, Bilingual>> = table.statuses;

/** What another network did or means to do, with all that a reader needs to judge and find it. */
export interface Practice extends Bilingual {
  readonly id: string;
  readonly status: PracticeStatus;
  /** obstacles */
  readonly helpsWith: readonly string[];
  /** success factors and network tasks */
  readonly factors: readonly string[];
  readonly case: CaseHead;
  readonly reference: Reference;
  /** a word that stands on those lines */
  readonly quoteWord: string;
}

/** Every practice, in the order of the cases. */
export const practices: readonly Practice[] = z.array(practiceRecord).parse(records).map(withCase);

function withCase({ lines, alsoLines, ...record }: PracticeRecord): Practice {
  const head = casesById.get(record.case);
  if (!head) throw new Error(`no case ${record.case}`);
  const allLines = [lines, ...alsoLines].join(', ');
  return { ...record, case: head, reference: referenceTo({ ...head.source, lines: allLines }) };
}

/**
 * The practices that help with any of these obstacles: `done` first, then those that help with more
 * of them, else in the order of the cases. None twice.
 */
export function practicesFor(obstacleIds: readonly string[]): readonly Practice[] {
  const wanted = new Set(obstacleIds);
  const hits = (practice: Practice) => practice.helpsWith.filter((id) => wanted.has(id)).length;
  const rank = ({ status }: Practice) => practiceStatuses.indexOf(status);
  return practices
    .filter((practice) => hits(practice) > 0)
    .sort((a, b) => rank(a) - rank(b) || hits(b) - hits(a));
}
