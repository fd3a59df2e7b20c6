import { showMean } from '#lib/domain/display.ts';
import { obstaclesById } from '#lib/content/obstacles.ts';
import { isAllHidden } from '../answers.ts';
import { picksOf, type Addressee, type Facts, type TaskFact } from '../facts.ts';
import { heading, paragraph, table, type Block, type Cell, type Section } from '../report.ts';
import { tellingShare } from '../telling.ts';

const addressees: readonly Addressee[] = ['network-itself', 'support-bodies', 'local-government'];
const mostReasons = 3;

/** The tasks by whom they are for, each with the answers it is named for. */
export function tasksSection(facts: Facts): Section | null {
  const { say, tasks } = facts;
  if (tasks.length === 0 || isAllHidden(facts)) return null;
  const isPicked = picksOf(facts).length > 0;
  return {
    id: 'tasks',
    title: say.sections.tasks,
    blocks: [
      paragraph(isPicked ? say.tasks.lead : say.tasks.none),
      ...spokenTo(facts),
      ...addressees.flatMap((addressee) =>
        taskBlocks(
          {
            id: addressee,
            title: say.tasks.addressees[addressee],
            caption: say.tasks.captions[addressee],
          },
          tasks.filter((task) => task.addressee === addressee),
          facts,
        ),
      ),
      ...taskBlocks(
        { id: 'network', title: say.tasks.network, caption: say.tasks.captions.network },
        tasks.filter(({ addressee }) => addressee === null),
        facts,
      ),
      paragraph(say.tasks.note, 'note'),
    ],
  };
}

function spokenTo({ spokenTo: shares, tasks, say }: Facts): Block[] {
  const picked = tasks.filter(
    ({ kind, figures }) => kind === 'futureTasks' && figures.pick !== null,
  );
  const share = shares.futureTasks;
  return share === null || picked.length === 0
    ? []
    : [paragraph(say.tasks.spokenTo(picked.length, share))];
}

interface TaskTable {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
}

/** The tasks put first on top, then by rank; those without one in the order of the source. */
const inOrder = (a: TaskFact, b: TaskFact): number =>
  placeOf(a.figures.pick) - placeOf(b.figures.pick) ||
  placeOf(a.figures.rank) - placeOf(b.figures.rank);
const placeOf = (place: number | null): number => place ?? 1000;

function taskBlocks({ id, title, caption }: TaskTable, tasks: TaskFact[], facts: Facts): Block[] {
  const { columns } = facts.say.tasks;
  if (tasks.length === 0) return [];
  return [
    heading(title),
    table({
      id: `tasks-${id}`,
      caption,
      sheet: { name: facts.say.sheets.tasks, part: { title: columns.who, value: title } },
      columns: [
        { title: columns.pick, kind: 'text', width: 10 },
        { title: columns.task, kind: 'text', width: 36 },
        { title: columns.share, kind: 'share', width: 12, telling: tellingShare },
        { title: columns.rank, kind: 'count', width: 8 },
        { title: columns.why, kind: 'text', width: 40 },
      ],
      rows: tasks.toSorted(inOrder).map((task) => taskRow(task, facts)),
    }),
  ];
}

function taskRow({ task, figures, reasons, singleItem }: TaskFact, facts: Facts): Cell[] {
  const { say, locale } = facts;
  const why = reasons.slice(0, mostReasons).map(({ obstacle, mean }) => {
    return say.tasks.because(obstaclesById.get(obstacle)?.[locale] ?? obstacle, showMean(mean));
  });
  const limits = [
    ...(figures.rank === null ? [say.tasks.noPriority] : []),
    ...(figures.rank !== null && why.length === 0 ? [say.tasks.noReasons] : []),
    ...(singleItem ? [say.tasks.single] : []),
  ];
  return [
    figures.pick === null ? null : say.tasks.pick(figures.pick),
    task[locale],
    figures.share === null ? null : Math.round(figures.share * 100) / 100,
    figures.rank,
    [...why, ...limits].join('; '),
  ];
}
