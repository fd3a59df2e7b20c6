/** The instrument: obstacles, the two checklists made of them, and what a screen shows while answering. */
import * as z from 'zod/mini';
import { bilingual, type Bilingual, names } from './bilingual.ts';
import { kebabId, source } from './source.ts';
import { type Stage, stages } from './stage.ts';

const dimensionIds = ['operation', 'members', 'projects', 'relations', 'institutions'] as const;
export type DimensionId = (typeof dimensionIds)[number];

/** Raised when an item, a weight or the scale changes: tallies of different versions do not add up. */
const version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/));

const option = z.strictObject({ value: z.literal([1, 2, 3, 4, 5]), ...names });

/** Agreement from 1 to 5; 5 = a serious obstacle. Two answers stand beside the scale and are not ratings. */
export const scale = z.strictObject({
  id: z.literal('agreement-5'),
  min: z.literal(1),
  max: z.literal(5),
  meaning: bilingual,
  options: z.array(option).check(z.length(5)),
  unknown: z.strictObject({ value: z.literal('unknown'), ...names }),
  notApplicable: z.strictObject({ value: z.literal('na'), ...names }),
});
export type Scale = z.infer<typeof scale>;

export const dimension = z.strictObject({ id: z.enum(dimensionIds), ...names, about: bilingual });
export type Dimension = z.infer<typeof dimension>;

/** What both checklists share. `note` is the honest word on where the items come from. */
export const instrumentFrame = z.strictObject({
  version,
  note: bilingual,
  stages: z.array(z.strictObject({ id: z.enum(stages), ...names })),
  scale,
  dimensions: z.array(dimension),
});
export type InstrumentFrame = z.infer<typeof instrumentFrame>;

export const item = z.strictObject({
  id: z.string().check(z.regex(/^(founding|operating)-\d\d$/)),
  obstacle: kebabId,
  dimension: z.enum(dimensionIds),
  ...names,
});
export type Item = z.infer<typeof item>;

/** One stage's items, in the order they are asked. */
export const stageItems = z.strictObject({
  version,
  stage: z.enum(stages),
  items: z.array(item),
});
export type StageItems = z.infer<typeof stageItems>;

/** A dimension with its items of one stage. */
export interface ChecklistSection extends Dimension {
  readonly items: readonly Item[];
}

/** All that answering one stage needs, and no more. */
export interface Checklist {
  readonly version: string;
  readonly stage: Stage;
  readonly name: Bilingual;
  readonly scale: Scale;
  readonly sections: readonly ChecklistSection[];
}

/** A checklist in one language: what a phone loads, and not the instrument. */
export interface SpokenChecklist {
  readonly version: string;
  readonly stage: Stage;
  /** What 1 to 5 mean. */
  readonly scale: readonly string[];
  /** Those with items, in the order they are asked. */
  readonly sections: readonly SpokenSection[];
}
export interface SpokenSection {
  readonly id: DimensionId;
  readonly name: string;
  readonly items: readonly SpokenItem[];
}
export interface SpokenItem {
  readonly id: string;
  readonly text: string;
}

/** Id → how much the obstacle weighs on it, above 0 and at most 1. */
const weights = z.record(kebabId, z.number().check(z.positive(), z.lte(1)));

/** What an obstacle weighs on, and where in the sources it is found. `nationalCategory`: the survey's name for it, if it has one. */
export const obstacle = z.strictObject({
  id: kebabId,
  dimension: z.enum(dimensionIds),
  ...names,
  factors: weights,
  networkTasks: weights,
  futureTasks: weights,
  question: bilingual,
  firstStep: bilingual,
  nationalCategory: z.nullable(kebabId),
  evidence: z.array(source).check(z.minLength(1)),
});
export type Obstacle = z.infer<typeof obstacle>;

/** The answers to the national survey's question on obstacles. */
export const nationalCategories = z.strictObject({
  ...names,
  source,
  categories: z.array(z.strictObject({ id: kebabId, ...names })),
});
