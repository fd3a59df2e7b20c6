import { maxPlanTextLength, type Plan, type PlanSource } from '#lib/domain/plan.ts';
import type { TaskDraft } from '#lib/domain/plan-change.ts';
import { asIntention } from '#lib/i18n/if-then.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Findings } from '../results/findings.ts';
import { firstStepsOf, type TaskFinding } from '../results/task-findings.ts';

/** Something that a task can be made from. */
export interface StartingPoint {
  readonly from: PlanSource;
  readonly name: string;
  /** what the form begins with */
  readonly what: string;
  /** a recommended first step */
  readonly suggestion?: string;
  /** what speaks for it, in a few words */
  readonly note?: string;
}

export interface StartingPoints {
  readonly tasks: readonly StartingPoint[];
  readonly obstacles: readonly StartingPoint[];
  readonly wants: readonly StartingPoint[];
  readonly lookback: readonly StartingPoint[];
}

const mostObstacles = 6;
/** Nothing where it is longer than a task may be: half a sentence is no start. */
export const fits = (text: string): string => (text.length <= maxPlanTextLength ? text : '');

/** The tasks that are recommended, and the obstacles that were to be talked about first. */
export function readStartingPoints(
  findings: Findings,
  locale: Locale,
): Omit<StartingPoints, 'wants' | 'lookback'> {
  const picks = [...findings.networkTasks.picks, ...findings.futureTasks.picks];
  const talked = [...findings.talk.split, ...findings.talk.serious].slice(0, mostObstacles);
  return {
    tasks: picks.map((finding) => taskPoint(finding, locale)),
    obstacles: talked.map(({ obstacle }) => ({
      from: { kind: 'obstacle', id: obstacle.id },
      name: obstacle[locale],
      what: fits(asIntention(obstacle.firstStep[locale])),
    })),
  };
}

function taskPoint(finding: TaskFinding, locale: Locale): StartingPoint {
  const [obstacle] = firstStepsOf(finding);
  const suggestion = obstacle && fits(asIntention(obstacle.firstStep[locale]));
  const { id } = finding.task;
  const name = finding.task[locale];
  return {
    from: { kind: 'task', id },
    name,
    what: fits(name),
    ...(suggestion ? { suggestion } : {}),
  };
}

export const draftOf = ({ from, what }: StartingPoint): TaskDraft => ({
  what,
  firstStep: null,
  owners: [],
  due: null,
  from,
});

export const freeDraft: TaskDraft = {
  what: '',
  firstStep: null,
  owners: [],
  due: null,
  from: { kind: 'free', id: null },
};

/** Whether the plan holds a task that was made from this already. */
export const isUsed = ({ tasks }: Plan, { from }: StartingPoint): boolean =>
  tasks.some((task) => task.from.kind === from.kind && task.from.id === from.id);
