import { isAreaId } from '#lib/domain/wants.ts';
import { futureTasksById, networkTasksById } from '#lib/content/tasks.ts';
import { obstaclesById } from '#lib/content/obstacles.ts';
import { wantsAreasById } from '#lib/content/need-areas.ts';
import { ifThenSentence } from '#lib/i18n/if-then.ts';
import type { Facts } from '../facts.ts';
import { heading, paragraph, table, type Block, type Section } from '../report.ts';
import type { ResultParts } from '../result-bundle.ts';

type Task = ResultParts['plan']['tasks'][number];

/** What was agreed, and what became of the plan before. */
export const planSection = (facts: Facts): Section => ({
  id: 'plan',
  title: facts.say.sections.plan,
  blocks: [...taskBlocks(facts), ...reviewBlocks(facts)],
});

function taskBlocks(facts: Facts): Block[] {
  const { say, parts } = facts;
  const { tasks, signedOff } = parts.plan;
  if (tasks.length === 0) return [paragraph(say.plan.none)];
  const { columns } = say.plan;
  return [
    paragraph(say.plan.lead(tasks.length), 'lead'),
    table({
      id: 'plan',
      caption: say.plan.caption,
      sheet: { name: say.sheets.plan, part: null },
      columns: [
        { title: columns.task, kind: 'text', width: 28 },
        { title: columns.step, kind: 'text', width: 28 },
        { title: columns.owners, kind: 'text', width: 18 },
        { title: columns.due, kind: 'date', width: 18 },
        { title: columns.from, kind: 'text', width: 22 },
      ],
      rows: tasks.map((task) => [
        task.what,
        task.firstStep && ifThenSentence(task.firstStep),
        task.owners.length > 0 ? task.owners.join(', ') : null,
        task.due,
        originOf(task, facts),
      ]),
    }),
    ...gaps(facts).map((text) => paragraph(text)),
    ...(signedOff.length > 0
      ? [paragraph(say.plan.signed(say.names(signedOff), signedOff.length))]
      : []),
  ];
}

function gaps({ say, parts }: Facts): string[] {
  const { tasks } = parts.plan;
  const owner = tasks.filter(({ owners }) => owners.length === 0).length;
  const due = tasks.filter((task) => task.due === null).length;
  const load = new Map<string, number>();
  for (const name of tasks.flatMap(({ owners }) => owners))
    load.set(name, (load.get(name) ?? 0) + 1);
  const [most] = [...load].sort(([, a], [, b]) => b - a);
  const isHeavy = most && most[1] >= 3 && 2 * most[1] > tasks.length;
  return [
    ...(owner + due > 0 ? [say.plan.gaps(owner, due)] : []),
    ...(isHeavy ? [say.plan.load(most[0], most[1], tasks.length)] : []),
  ];
}

function originOf({ from }: Task, { say, locale }: Facts): string {
  const id = from.id ?? '';
  const task = networkTasksById.get(id) ?? futureTasksById.get(id);
  const obstacle = obstaclesById.get(id);
  if (from.kind === 'task' && task) return say.plan.from.task(task[locale]);
  if (from.kind === 'obstacle' && obstacle) return say.plan.from.obstacle(obstacle[locale]);
  if (from.kind === 'lookback') return say.plan.from.lookback;
  if (from.kind !== 'want') return say.plan.from.free;
  const area = isAreaId(id) ? wantsAreasById.get(id)?.[locale] : undefined;
  const name = from.name ?? area;
  return name ? say.plan.from.want(name) : say.plan.want;
}

function reviewBlocks({ say, parts }: Facts): Block[] {
  const { reviews } = parts.plan;
  if (reviews.length === 0) return [];
  const { reviewColumns: columns } = say.plan;
  return [
    heading(say.plan.reviews),
    table({
      id: 'reviews',
      caption: say.plan.reviewCaption,
      sheet: { name: say.sheets.reviews, part: null },
      columns: [
        { title: columns.task, kind: 'text', width: 50 },
        { title: columns.status, kind: 'text', width: 16 },
        { title: columns.why, kind: 'text', width: 40 },
      ],
      rows: reviews.map(({ what, status, why }) => [what, say.plan.status[status], why || null]),
    }),
  ];
}
