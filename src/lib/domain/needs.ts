/** What networks were wanted for: the areas of the wants exercise, and what earlier workshops said. */
import * as z from 'zod/mini';
import { bilingual, names } from './bilingual.ts';
import { kebabId, source } from './source.ts';
import { sourceIssue } from './tasks.ts';
import { areaIds, needAreaIds } from './wants.ts';

/** An area as a phone needs it. `ours`: added by the exercise, for the six have no place for the network's own organisation. */
export const wantsArea = z.strictObject({ id: z.enum(areaIds), ...names, ours: z.boolean() });
export type WantsArea = z.infer<typeof wantsArea>;

/** One of the six, with the words of the slides and of the report, and where each stands. */
const needArea = z.strictObject({
  id: z.enum(needAreaIds),
  ...names,
  slideWording: names.ko,
  reportWording: names.ko,
  source,
  reportSource: source,
  diagramSource: source,
});
export type NeedArea = z.infer<typeof needArea>;

/** A wish as an earlier workshop worded it. `area`, `alsoArea`, `fit` and `reason` are our proposal. */
const statement = z.strictObject({
  id: kebabId,
  number: z.int().check(z.positive()),
  ...names,
  area: z.enum(needAreaIds),
  alsoArea: z.nullable(z.enum(needAreaIds)),
  fit: z.enum(['strong', 'medium', 'weak']),
  reason: bilingual,
  source,
});

/** An earlier workshop. `isNumbered`: the source numbers its statements, which is no rank. */
const wantsWorkshop = z.strictObject({
  id: kebabId,
  ...names,
  place: bilingual,
  year: z.int(),
  isNumbered: z.boolean(),
  source,
  statements: z.array(statement),
});
export type WantsWorkshop = z.infer<typeof wantsWorkshop>;

export const needTable = z.strictObject({
  note: bilingual,
  mappingRule: bilingual,
  sameSix: z.strictObject({ ...names, note: bilingual, sources: z.array(source) }),
  areas: z.array(needArea),
  workshops: z.array(wantsWorkshop),
  issues: z.array(sourceIssue),
});
