/**
 * The result bundle: all that leaves the room, and nothing else. It is in no language, holds no score that it could
 * not be scored again from, and is what every printer starts from. Its JSON Schema is published.
 */
import * as z from 'zod/mini';
import { levels, regionCodes } from '#lib/domain/directory.ts';
import { planSources, reviewStatuses } from '#lib/domain/plan.ts';
import { stages } from '#lib/domain/stage.ts';
import { areaIds, wantsParts } from '#lib/domain/wants.ts';
import { bundledLookback } from './bundled-lookback.ts';
import { bundledProfile } from './bundled-profile.ts';
import { bundledRelations } from './bundled-relations.ts';
import { count, maybeCount, participation, tally, text } from './bundled-tally.ts';
import { workedOut } from './worked-out.ts';

/** Raised when a reader of the old form could misread the new one. */
export const bundleVersion = 1;
export const bundleFormat = 'ieumpan-result';

/** `cards` is null where too few took part for their words to leave; then `cardCount` is all there is. */
const wantsGroup = z.strictObject({
  name: z.nullable(text),
  area: z.nullable(z.enum(areaIds)),
  cardCount: count,
  cards: z.nullable(z.array(text)),
  dots: maybeCount,
  voters: maybeCount,
});
const wants = z.strictObject({
  part: z.enum(wantsParts),
  budget: count,
  voters: maybeCount,
  groups: z.array(wantsGroup),
  looseCount: count,
  loose: z.nullable(z.array(text)),
});

const planTask = z.strictObject({
  what: text,
  firstStep: z.nullable(z.strictObject({ when: text, then: text })),
  owners: z.array(text),
  due: z.nullable(text),
  from: z.strictObject({ kind: z.enum(planSources), id: z.nullable(text), name: z.nullable(text) }),
});
const plan = z.strictObject({
  tasks: z.array(planTask),
  signedOff: z.array(text),
  reviews: z.array(z.strictObject({ what: text, status: z.enum(reviewStatuses), why: text })),
});

/** An earlier round of the same network, as it left its room. */
const round = z.strictObject({
  title: text,
  day: z.nullable(text),
  participation,
  tally,
});

/** What people are given of a workshop: aggregates, the room's own words, and no name of a person. */
export const resultParts = z.strictObject({
  workshop: z.strictObject({
    title: text,
    network: text,
    region: z.nullable(z.enum(regionCodes)),
    level: z.nullable(z.enum(levels)),
    stage: z.enum(stages),
    /** the day in Korea, ISO 8601 */
    day: text,
    closed: z.boolean(),
    /** its members were made up */
    rehearsal: z.boolean(),
    /** how few are seen together in what leaves */
    smallestGroup: count,
    /** everyone who came in, observers not counted */
    joined: count,
    /** organisations with someone in the room; null where that is no longer known */
    organisations: maybeCount,
  }),
  participation: z.nullable(participation),
  tally: z.nullable(tally),
  talk: z.strictObject({ notes: z.array(z.strictObject({ item: text, text })) }),
  wants: z.nullable(wants),
  plan,
  /** oldest first */
  rounds: z.array(round),
  /** by organisation, as members were told; null before the map is drawn */
  relations: z.nullable(bundledRelations),
  /** null where nobody wrote anything */
  profile: z.nullable(bundledProfile),
  /** null before its cards are revealed */
  retrospective: z.nullable(bundledLookback),
});
export type ResultParts = z.infer<typeof resultParts>;
export type BundledWants = z.infer<typeof wants>;
export type BundledRound = z.infer<typeof round>;

/** The file as it is written and read. */
export const resultBundle = z.strictObject({
  format: z.literal(bundleFormat),
  version: z.literal(bundleVersion),
  result: resultParts,
  workedOut,
});
export type ResultBundle = z.infer<typeof resultBundle>;
