import type { AssessmentView } from '#lib/api/contract-types.ts';
import { reasonsOf, troubleSpokenTo, type TaskKind } from '#lib/domain/assessment.ts';
import type { Bilingual } from '#lib/domain/bilingual.ts';
import type { Obstacle } from '#lib/domain/instrument.ts';
import type { WeighedReason } from '#lib/domain/task-reasons.ts';
import type { FutureTaskGroup } from '#lib/domain/tasks.ts';
import type { ResultsContent } from './content.ts';
import { type ItemFinding, tiesOf } from './item-findings.ts';
import { tallyOfAssessment } from './tally-of-assessment.ts';

/** Why a task: an obstacle as it was rated here. */
export interface ReasonFinding extends WeighedReason {
  readonly finding: ItemFinding;
}

export type Addressee = FutureTaskGroup['addressee'];

interface TaskWords {
  readonly task: { readonly id: string; readonly summary: Bilingual } & Bilingual;
  /** Null for a network task: that is the network's own by its name. */
  readonly group: FutureTaskGroup | null;
}

/** One task's figures with its words. `reasons` are those that add to its priority, the greatest first. */
export interface TaskFinding extends TaskWords {
  readonly kind: TaskKind;
  readonly figures: AssessmentView['networkTasks'][number];
  readonly reasons: readonly ReasonFinding[];
  readonly singleItem: boolean;
  readonly isTied: boolean;
}

/** The tasks of one kind in the order of the sources. `spokenTo`: how much of the trouble the picks speak to together. */
export interface TaskFindings {
  readonly all: readonly TaskFinding[];
  readonly picks: readonly TaskFinding[];
  readonly spokenTo: number | null;
}

export function readTasks(
  kind: TaskKind,
  assessment: AssessmentView,
  content: ResultsContent,
  items: readonly ItemFinding[],
): TaskFindings {
  const tally = tallyOfAssessment(assessment);
  const isTied = tiesOf(assessment[kind]);
  const itemsById = new Map(items.map((finding) => [finding.item.id, finding]));
  const all = assessment[kind].flatMap((figures): TaskFinding[] => {
    const words = wordsOf(kind, figures.id, content);
    if (!words) return [];
    const { reasons, singleItem } = reasonsOf(tally, content.instrument, kind, figures.id);
    const why = { reasons: withItems(reasons, itemsById), singleItem };
    return [{ kind, figures, ...words, ...why, isTied: isTied(figures.rank) }];
  });
  return { all, picks: picksOf(all), spokenTo: troubleSpokenTo(tally, content.instrument, kind) };
}

function wordsOf(kind: TaskKind, id: string, content: ResultsContent): TaskWords | null {
  if (kind === 'networkTasks') {
    const task = content.networkTasksById.get(id);
    return task ? { task, group: null } : null;
  }
  const tasks = content.futureTaskGroups.flatMap((group) =>
    group.tasks.map((task) => ({ task, group })),
  );
  return tasks.find(({ task }) => task.id === id) ?? null;
}

/** A reason that adds nothing (nobody rated it above neutral) is none to a reader. */
const withItems = (
  reasons: readonly WeighedReason[],
  itemsById: ReadonlyMap<string, ItemFinding>,
): ReasonFinding[] =>
  reasons.flatMap((reason) => {
    const finding = itemsById.get(reason.item);
    return finding && reason.contribution > 0 ? [{ ...reason, finding }] : [];
  });

const picksOf = (all: readonly TaskFinding[]): TaskFinding[] =>
  all
    .filter(({ figures }) => figures.pick !== null)
    .sort((a, b) => (a.figures.pick ?? 0) - (b.figures.pick ?? 0));

const mostFirstSteps = 2;

/** The obstacles whose first steps are a way into the task: those that add most to it. */
export const firstStepsOf = ({ reasons }: TaskFinding): readonly Obstacle[] =>
  reasons.slice(0, mostFirstSteps).map(({ finding }) => finding.obstacle);

/** The greatest share of any task of a kind: what a full bar means. */
export const greatestShare = ({ all }: TaskFindings): number =>
  Math.max(0, ...all.map(({ figures }) => figures.share ?? 0));
