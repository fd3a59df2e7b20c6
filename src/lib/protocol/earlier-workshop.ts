import * as z from 'zod/mini';
import { isDate, planSources } from '#lib/domain/plan.ts';
import { organisationTypes } from '#lib/domain/organisation.ts';
import { stages } from '#lib/domain/stage.ts';
import { stageSize } from '#lib/domain/tie-stage.ts';
import { areaIds } from '#lib/domain/wants.ts';

const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
const maybeCount = z.nullable(count);
/** Suppressed figures are null together, and shown ones add up. */
const earlierItem = z
  .object({
    n: count,
    unknown: maybeCount,
    na: maybeCount,
    counts: z.nullable(z.tuple([count, count, count, count, count])),
  })
  .check(
    z.refine(({ n, counts }) => counts === null || counts.reduce((sum, one) => sum + one, 0) === n),
    z.refine(({ unknown, na, counts }) =>
      [unknown, na].every((one) => (one === null) === (counts === null)),
    ),
  );
const line = z.string().check(z.maxLength(2000));

const earlierTally = z.object({
  instrument: z.object({ stage: z.enum(stages), version: z.string().check(z.maxLength(60)) }),
  participation: z.object({ joined: count, finished: count, eligible: maybeCount }),
  items: z.record(z.string().check(z.maxLength(60)), earlierItem),
});
const earlierRound = z.object({
  title: line,
  day: z.nullable(z.string().check(z.refine(isDate))),
  tally: earlierTally,
});

const place = z.object({
  x: z.int().check(z.minimum(0), z.maximum(stageSize.width)),
  y: z.int().check(z.minimum(0), z.maximum(stageSize.height)),
});
/** A line of `claims` is what one organisation says of each, in their order: 1 to 4, `-` for nothing. */
const earlierRelations = z.object({
  organisations: z
    .array(
      z.object({
        name: line.check(z.maxLength(200)),
        type: z.nullable(z.enum(organisationTypes)),
        at: z.nullable(place),
      }),
    )
    .check(z.maxLength(300)),
  claims: z.array(z.string().check(z.maxLength(300), z.regex(/^[-1-4]*$/))).check(z.maxLength(300)),
});

/** What a result file tells of a workshop: aggregates and the plan. Tasks that say nothing are left out. */
const earlierResult = z.object({
  title: line,
  /** ISO 8601, a day or a moment */
  closedAt: z.nullable(
    z.string().check(
      z.regex(/^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/),
      z.refine((text) => isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))),
    ),
  ),
  tally: z.nullable(earlierTally),
  /** the rounds before it, oldest first */
  rounds: z.optional(z.array(earlierRound).check(z.maxLength(9))),
  wants: z
    .array(
      z.object({
        name: z.nullable(line),
        area: z.nullable(z.enum(areaIds)),
        cards: count,
        dots: maybeCount,
        voters: maybeCount,
      }),
    )
    .check(z.maxLength(500)),
  /** the map of relations; left out by files from before there was one */
  relations: z.optional(z.nullable(earlierRelations)),
  tasks: z
    .array(
      z.object({
        what: line,
        firstStep: z.nullable(z.object({ when: line, then: line })),
        owners: z.array(line).check(z.maxLength(50)),
        due: z.nullable(line),
        from: z.object({ kind: z.enum(planSources), id: z.nullable(line) }),
      }),
    )
    .check(z.maxLength(200)),
});
export type EarlierResult = z.infer<typeof earlierResult>;

/**
 * The network's workshop before, by its facilitator's key or, of another installation, by what its result file says:
 * its plan and its aggregate are taken over.
 */
export const earlierWorkshop = z.union([
  z.object({
    workshopId: z.string().check(z.maxLength(60)),
    key: z.string().check(z.maxLength(200)),
  }),
  z.object({ result: earlierResult }),
]);
