import { itemsOf } from '#lib/content/checklist.ts';
import { instrument, instrumentOf } from '#lib/content/instrument.ts';
import { obstaclesById } from '#lib/content/obstacles.ts';
import { factorsById, futureTaskGroups, networkTasksById } from '#lib/content/tasks.ts';
import {
  reasonsOf,
  troubleSpokenTo,
  type AssessedItem,
  type Assessment,
  type TaskKind,
} from '#lib/domain/assessment.ts';
import type { Bilingual } from '#lib/domain/bilingual.ts';
import type { FactorScore } from '#lib/domain/factor-score.ts';
import type { Dimension, Item, Obstacle } from '#lib/domain/instrument.ts';
import type { WeighedReason } from '#lib/domain/task-reasons.ts';
import type { TaskScore } from '#lib/domain/task-score.ts';
import type { FutureTaskGroup, SuccessFactor } from '#lib/domain/tasks.ts';
import type { Tally } from '#lib/domain/tally.ts';
import { formats, type Format } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ResultParts } from './result-bundle.ts';
import { assessParts } from './result-file.ts';
import { wordsIn, type Words } from './words/words.ts';

/** An item's figures with its words. */
export interface ItemFact {
  readonly figures: AssessedItem;
  readonly item: Item;
  readonly dimension: Dimension;
  readonly obstacle: Obstacle;
}

export interface FactorFact {
  readonly figures: FactorScore;
  readonly factor: SuccessFactor;
}

export type Addressee = FutureTaskGroup['addressee'];

/** A task's figures with its words. `addressee` is null for a network task: that is the network's own by its name. */
export interface TaskFact {
  readonly kind: TaskKind;
  readonly figures: TaskScore;
  readonly task: { readonly id: string } & Bilingual;
  readonly addressee: Addressee | null;
  /** what adds to its priority, the greatest first */
  readonly reasons: readonly WeighedReason[];
  readonly singleItem: boolean;
}

/** What leaves the room with the words of one language: all that sections are written from. */
export interface Facts {
  readonly parts: ResultParts;
  readonly locale: Locale;
  readonly format: Format;
  readonly say: Words;
  /** null where no checklist was revealed */
  readonly assessment: Assessment | null;
  readonly items: readonly ItemFact[];
  readonly factors: readonly FactorFact[];
  readonly tasks: readonly TaskFact[];
  /** how much of the trouble the tasks put first speak to together */
  readonly spokenTo: Readonly<Record<TaskKind, number | null>>;
}

export function readFacts(parts: ResultParts, locale: Locale): Facts {
  const base = { parts, locale, format: formats[locale], say: wordsIn(locale) };
  const assessment = assessParts(parts);
  if (!assessment || !parts.tally) return { ...base, assessment: null, ...nothing };
  const { tally } = parts;
  const scored = instrumentOf(tally.instrument.stage);
  return {
    ...base,
    assessment,
    items: itemFacts(assessment),
    factors: assessment.factors.flatMap((figures) => {
      const factor = factorsById.get(figures.id);
      return factor ? [{ figures, factor }] : [];
    }),
    tasks: [...networkFacts(assessment, tally), ...futureFacts(assessment, tally)],
    spokenTo: {
      networkTasks: troubleSpokenTo(tally, scored, 'networkTasks'),
      futureTasks: troubleSpokenTo(tally, scored, 'futureTasks'),
    },
  };
}

const nothing = {
  items: [],
  factors: [],
  tasks: [],
  spokenTo: { networkTasks: null, futureTasks: null },
} as const;

function itemFacts({ items, instrument: { stage } }: Assessment): ItemFact[] {
  const figuresById = new Map(items.map((figures) => [figures.id, figures]));
  return itemsOf(instrument.checklists[stage]).flatMap((item) => {
    const figures = figuresById.get(item.id);
    const obstacle = obstaclesById.get(item.obstacle);
    const dimension = instrument.dimensions.find(({ id }) => id === item.dimension);
    return figures && obstacle && dimension ? [{ figures, item, dimension, obstacle }] : [];
  });
}

function whyOf(kind: TaskKind, id: string, tally: Tally) {
  const { reasons, singleItem } = reasonsOf(tally, instrumentOf(tally.instrument.stage), kind, id);
  return { reasons: reasons.filter(({ contribution }) => contribution > 0), singleItem };
}

const networkFacts = ({ networkTasks }: Assessment, tally: Tally): TaskFact[] =>
  networkTasks.flatMap((figures) => {
    const task = networkTasksById.get(figures.id);
    const kind = 'networkTasks' as const;
    return task ? [{ kind, figures, task, addressee: null, ...whyOf(kind, task.id, tally) }] : [];
  });

const futureFacts = ({ futureTasks }: Assessment, tally: Tally): TaskFact[] =>
  futureTaskGroups.flatMap(({ addressee, tasks }) =>
    tasks.flatMap((task) => {
      const figures = futureTasks.find(({ id }) => id === task.id);
      const kind = 'futureTasks' as const;
      return figures ? [{ kind, figures, task, addressee, ...whyOf(kind, task.id, tally) }] : [];
    }),
  );

/** The tasks put first, future tasks after those of every network, each in the order they were picked. */
export const picksOf = ({ tasks }: Facts): readonly TaskFact[] =>
  (['networkTasks', 'futureTasks'] as const).flatMap((kind) =>
    tasks
      .filter((task) => task.kind === kind && task.figures.pick !== null)
      .sort((a, b) => (a.figures.pick ?? 0) - (b.figures.pick ?? 0)),
  );

/** The items to talk about, in the order to do so. */
export function talkOf({ assessment, items }: Facts): readonly ItemFact[] {
  const byId = new Map(items.map((fact) => [fact.item.id, fact]));
  return (assessment?.talkFirst ?? []).flatMap((id) => byId.get(id) ?? []);
}
