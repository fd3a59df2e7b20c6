import type { AssessmentView } from '#lib/api/contract-types.ts';
import type { Scale } from '#lib/domain/instrument.ts';
import { isSameInstrument } from '#lib/domain/scored-instrument.ts';
import type { FutureTaskGroup } from '#lib/domain/tasks.ts';
import type { ResultsContent } from './content.ts';
import { type FactorFinding, readFactors } from './factor-findings.ts';
import { type ItemFinding, readItems, readTalk, type TalkFindings } from './item-findings.ts';
import { type Addressee, readTasks, type TaskFindings } from './task-findings.ts';

/** An assessment with the words of its instrument: all that the results say. */
export interface Findings {
  readonly assessment: AssessmentView;
  readonly minGroup: number;
  /** No item can be shown: there is nothing to say yet. */
  readonly isEmpty: boolean;
  readonly scale: Scale;
  readonly items: readonly ItemFinding[];
  readonly talk: TalkFindings;
  readonly factors: readonly FactorFinding[];
  readonly networkTasks: TaskFindings;
  readonly futureTasks: TaskFindings;
  /** Groups of future tasks, the network's own first: what is in its own hands. */
  readonly groups: readonly FutureTaskGroup[];
}

/** Puts figures and words together; `talkMinutes` say how many cards the talk has. Null where they are of different instruments, so that no figure gets another's words. */
export function readFindings(
  assessment: AssessmentView,
  content: ResultsContent,
  minGroup: number,
  talkMinutes: number,
): Findings | null {
  if (!isSameInstrument(assessment.instrument, content.instrument)) return null;
  const items = readItems(assessment, content);
  return {
    assessment,
    minGroup,
    isEmpty: items.every(({ figures }) => figures.counts === null),
    scale: content.checklist.scale,
    items,
    talk: readTalk(assessment, items, talkMinutes),
    factors: readFactors(assessment, content, items),
    networkTasks: readTasks('networkTasks', assessment, content, items),
    futureTasks: readTasks('futureTasks', assessment, content, items),
    groups: addressees.flatMap((one) =>
      content.futureTaskGroups.filter((g) => g.addressee === one),
    ),
  };
}

const addressees: readonly Addressee[] = ['network-itself', 'support-bodies', 'local-government'];
