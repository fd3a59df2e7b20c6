/** Figures of the national surveys of 2023: reference values with a passport (survey, year, n, level, wording), never norms. */
import * as z from 'zod/mini';
import { bilingual, names } from './bilingual.ts';
import { kebabId, source } from './source.ts';
import { sourceIssue } from './tasks.ts';

/** The levels that the survey of networks tells apart in its answers. */
export const surveyedLevels = ['metropolitan', 'basic'] as const;
export type SurveyedLevel = (typeof surveyedLevels)[number];

const byLevel = <T extends z.core.$ZodType>(value: T) =>
  z.strictObject({ metropolitan: value, basic: value });

const count = z.int().check(z.gte(0));
const percent = z.number().check(z.gte(0), z.lte(100));
const mean = z.number().check(z.gte(1), z.lte(5));
const kebabName = { id: kebabId, ...names };
const entry = { id: kebabId, ...names, source, note: z.nullable(bilingual) };

/** Who was asked and who answered. */
const sample = z.strictObject({
  ...entry,
  kind: z.literal('sample'),
  period: bilingual,
  asked: count,
  answered: count,
  byLevel: z.nullable(z.strictObject({ national: count, metropolitan: count, basic: count })),
  byYear: z.nullable(z.array(z.strictObject({ year: z.int(), asked: count, answered: count }))),
});

/** Answers counted by option. `meanWithin`: what the printed mean can be, given its bins. */
const counted = z.strictObject({
  ...entry,
  kind: z.enum(['single', 'multi', 'bins', 'regions', 'open-coded']),
  n: count,
  mentions: count,
  options: z.array(z.strictObject({ ...kebabName, count })),
  printedMean: z.nullable(z.number()),
  meanWithin: z.nullable(z.tuple([z.number(), z.number()])),
});
export type CountedBenchmark = z.infer<typeof counted>;

/** A question from 1 to 5 with its distribution. `noCollaboration` answers are in `n` and in no category. */
const likert = z.strictObject({
  ...entry,
  kind: z.literal('likert'),
  base: bilingual,
  n: count,
  noCollaboration: z.nullable(count),
  distribution: z.array(z.strictObject({ value: z.int(), ...names, count })).check(z.length(5)),
  printedMean: mean,
});

/** One answer each, by level. */
const singleByLevel = z.strictObject({
  ...entry,
  kind: z.literal('single-by-level'),
  n: byLevel(count),
  mentions: z.null(),
  options: z.array(z.strictObject({ ...kebabName, counts: byLevel(count) })),
});

/** Several answers each, by level, as the table and as the chart print them: null where one prints nothing. */
const multiByLevel = z.strictObject({
  ...entry,
  kind: z.literal('multi-by-level'),
  n: byLevel(count),
  mentions: byLevel(count),
  options: z.array(
    z.strictObject({
      ...kebabName,
      counts: byLevel(z.nullable(count)),
      chartPercents: byLevel(z.nullable(percent)),
    }),
  ),
});

const average = z.strictObject({
  ...entry,
  kind: z.literal('average'),
  unit: z.enum(['percent', 'count']),
  byLevel: byLevel(z.strictObject({ n: count, value: z.number().check(z.gte(0)) })),
});

/** A mean on a five-point scale; the survey prints no distribution. */
const score = z.strictObject({
  ...entry,
  kind: z.literal('score'),
  byLevel: byLevel(z.strictObject({ n: count, value: mean })),
});

/** Budgets in won. `meanOfOthers` and `maxSharePercent` suppose that the greatest budget is of that level and of 2023. */
const finance = z.strictObject({
  ...entry,
  kind: z.literal('finance'),
  byLevel: byLevel(
    z.strictObject({
      n: count,
      mean2022: count,
      mean2023: count,
      meanOfOthers: count,
      maxSharePercent: percent,
    }),
  ),
  min: count,
  maxAbout: count,
  derivedNote: bilingual,
});

const sharesByLevel = z.strictObject({
  ...entry,
  kind: z.literal('shares-by-level'),
  n: byLevel(count),
  options: z.array(z.strictObject({ ...kebabName, percents: byLevel(percent) })),
});

/** Read off a chart: there is no table and no n. */
const chartShares = z.strictObject({
  ...entry,
  kind: z.literal('chart-shares'),
  options: z.array(z.strictObject({ ...kebabName, percents: byLevel(z.nullable(percent)) })),
});

const benchmark = z.discriminatedUnion('kind', [
  sample,
  counted,
  likert,
  singleByLevel,
  multiByLevel,
  average,
  score,
  finance,
  sharesByLevel,
  chartShares,
]);
export type Benchmark = z.infer<typeof benchmark>;

export const survey = z.strictObject({
  ...kebabName,
  year: z.int(),
  source,
  entries: z.array(benchmark),
});
export type Survey = z.infer<typeof survey>;

/** A slip of the source; `entry` is the figure that it concerns, null if it concerns none or many. */
const benchmarkIssue = z.extend(sourceIssue, {
  entry: z.nullable(kebabId),
  severity: z.enum([
    'wrong-number',
    'truncation',
    'wording',
    'contradiction',
    'interpretation',
    'missing',
    'base',
    'misprint',
  ]),
});
export type BenchmarkIssue = z.infer<typeof benchmarkIssue>;

export const benchmarkTable = z.strictObject({
  note: bilingual,
  surveys: z.tuple([survey, survey]),
  /** What cannot be told from the source, and why. */
  uncertain: z.array(
    z.strictObject({ ...kebabName, entry: kebabId, reason: bilingual, sources: z.array(source) }),
  ),
  issues: z.array(benchmarkIssue),
});
