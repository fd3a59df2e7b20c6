/** Success factors, network tasks and future tasks, as the sources name them. */
import * as z from 'zod/mini';
import { bilingual, names } from './bilingual.ts';
import { kebabId, source } from './source.ts';

/** The Korean name is the source's own short label; the summary is ours. */
const told = { id: kebabId, ...names, summary: bilingual, source };

/** `diagramSource` is null for the one factor that the source's diagram leaves out. */
const successFactor = z.strictObject({
  ...told,
  number: z.int(),
  inDiagram: z.boolean(),
  diagramSource: z.nullable(source),
});
export type SuccessFactor = z.infer<typeof successFactor>;

/** A task of every network. The source names it in a diagram (`source`) and in a sentence, not always alike. */
export const networkTask = z.strictObject({
  ...told,
  diagramWording: names.ko,
  namedFor: z.array(z.enum(['member-cooperation', 'activation'])).check(z.minLength(1)),
  namedMostImportant: z.boolean(),
  sentenceSource: source,
});
export type NetworkTask = z.infer<typeof networkTask>;

export const futureTask = z.strictObject({
  ...told,
  number: z.string().check(z.regex(/^[123]-[1-4]$/)),
});
export type FutureTask = z.infer<typeof futureTask>;

/** Future tasks by whom they are for; `addressee` is our proposal. */
const futureTaskGroup = z.strictObject({
  ...told,
  number: z.int(),
  addressee: z.enum(['local-government', 'support-bodies', 'network-itself']),
  tasks: z.array(futureTask),
});
export type FutureTaskGroup = z.infer<typeof futureTaskGroup>;

export const taskTable = z.strictObject({
  note: bilingual,
  futureTaskGroups: z.array(futureTaskGroup),
  networkTasks: z.array(networkTask),
  successFactors: z.array(successFactor),
});

const finding = z.strictObject({ ...told, number: z.int() });

/** A slip or gap of a source that we noticed while reading it. */
export const sourceIssue = z.strictObject({
  id: kebabId,
  ...names,
  sources: z.array(source).check(z.minLength(1)),
});

const missing = z.strictObject({ id: kebabId, ...names, reason: bilingual, source });

/** The four networks that were followed in 2020 and 2021, and what that taught. `missingNumbers`: headings that the slides skip. */
const monitoring = z.strictObject({
  id: kebabId,
  ...names,
  period: z.string(),
  places: z.array(bilingual),
  source,
  missingNumbers: z.array(z.int()),
  implications: z.array(z.strictObject({ ...told, number: z.string(), heading: bilingual })),
});

/** What the sources say beside the tasks, what of them was lost, and where they contradict themselves. */
export const background = z.strictObject({
  collaborationReasons: z.array(finding),
  networkComponents: z.array(finding),
  monitoring,
  notInText: z.array(missing),
  issues: z.array(sourceIssue),
});
export type Background = z.infer<typeof background>;
