/** The public HTTP contract: request and response schemas. The phone imports their types only. */
import * as z from 'zod/mini';
import { maxTitleLength } from '#lib/domain/bounds.ts';
import { ratings } from '#lib/domain/answer.ts';
import { maxSteps } from '#lib/domain/agenda-edit.ts';
import { levels, regionCodes } from '#lib/domain/directory.ts';
import { moment } from './steering-input.ts';
import { planSources, reviewStatuses } from '#lib/domain/plan.ts';
import { cardSides, mostInAll } from '#lib/domain/card-exercise.ts';
import { lookbackExercise } from '#lib/domain/lookback.ts';
import { maxCardLength } from '#lib/domain/cards.ts';
import { areaIds, maxCards, wantsParts } from '#lib/domain/wants.ts';
import { lineProblem, toLine } from '#lib/domain/text.ts';
import { stages } from '#lib/domain/stage.ts';
import { modes, stepKinds } from '#lib/domain/step.ts';
import { templates } from '#lib/domain/template.ts';
import { circleSizes } from '#lib/domain/talk.ts';
import { earlierWorkshop } from './earlier-workshop.ts';

/** What no limit can be raised above: the environment's limits (`maxNameLength`, `maxOrganisations`) are checked besides. */
const longestName = 200;
const mostOrganisations = 3000;

/** Trims, then 1 to `max` characters (as a reader counts them, so an emoji is one), no control characters. */
export const shortText = (max: number) =>
  z.pipe(
    z.pipe(z.string(), z.transform(toLine)),
    z.string().check(
      z.refine((line) => lineProblem(line, max) !== 'empty', { error: 'empty' }),
      z.refine((line) => lineProblem(line, max) !== 'too-long', { error: 'too-long' }),
      z.refine((line) => lineProblem(line, max) !== 'characters', { error: 'characters' }),
    ),
  );

/** A name must say something: at least one letter or digit of any script. */
export const personName = z.pipe(
  shortText(longestName),
  z.string().check(z.refine((text) => /[\p{L}\p{N}]/u.test(text), { error: 'no-letters' })),
);

export const level = z.enum(levels);
const region = z.enum(regionCodes);

/** A secret that the client has made, 32 random bytes in base64url, so that a call whose answer was lost can be made again. */
const ownKey = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9_-]{43}$/),
    z.describe(
      '32 random bytes in base64url, made by the client: the same call again with the same key is one call.',
    ),
  );

const networkInput = z.object({
  name: personName,
  region: z.optional(z.nullable(region)),
  level: z.optional(z.nullable(level)),
  directoryId: z.optional(z.nullable(z.string().check(z.maxLength(120)))),
  eligible: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(100_000)))),
  members: z.optional(
    z.array(z.object({ name: personName })).check(z.maxLength(mostOrganisations)),
  ),
});

export const newWorkshop = z.object({
  title: shortText(maxTitleLength),
  network: networkInput,
  stage: z.enum(stages),
  template: z.optional(z.enum(templates)),
  minGroup: z._default(z.union([z.literal(3), z.literal(5)]), 3),
  /** Left out: `days` with the template `over-days`, else `live`. */
  mode: z.optional(z.enum(modes)),
  /** Of a workshop over days; left out, a week ahead at 21:00 Korean time. */
  deadline: z.optional(z.nullable(moment)),
  /** A facilitator’s key that the client has made: opening again with it is opening once. */
  key: z.optional(ownKey),
  /** To try things out: made-up members join and take part, and figures are shown without the smallest group. */
  rehearsal: z._default(z.boolean(), false),
  earlier: z.optional(earlierWorkshop),
  /** The code of the center whose link led here. Facilitators alone are told of it, and nothing follows from it. */
  proposal: z.optional(z.nullable(z.string().check(z.maxLength(60)))),
});
export type NewWorkshop = z.input<typeof newWorkshop>;

export const openedWorkshop = z.object({
  id: z.string(),
  code: z.string(),
  joinUrl: z.string(),
  screenUrl: z.string(),
  facilitatorUrl: z.string(),
  facilitatorKey: z.string(),
});
export type OpenedWorkshop = z.infer<typeof openedWorkshop>;

export const keyInput = z.object({ key: z.string().check(z.maxLength(200)) });

/** One of the people that a browser is in a workshop. `participantId` is null for an observer. */
const personHere = z.object({
  seatId: z.string(),
  participantId: z.nullable(z.string()),
  name: z.string(),
  organisation: z.nullable(z.string()),
  finished: z.record(z.string(), z.literal(true)),
});

/** `code`: the six digits, or the long secret of the QR. */
export const joinCode = z.object({ code: z.string().check(z.maxLength(200)) });
export const joinPreview = z.object({
  workshopId: z.string(),
  title: z.string(),
  network: z.string(),
  stage: z.enum(stages),
  organisations: z.array(z.string()),
  minGroup: z.number(),
  /** who this browser is there already */
  people: z.array(personHere),
  /** of a workshop over days, ISO 8601; else null */
  deadline: z.nullable(z.string()),
  rehearsal: z.boolean(),
});
export type JoinPreview = z.infer<typeof joinPreview>;

/** Someone who joins. */
export const newPerson = z.object({
  name: personName,
  organisation: z.optional(z.nullable(personName)),
  observer: z._default(z.boolean(), false),
  /** A come-back key that the client has made: joining again with it is joining once. */
  key: z.optional(ownKey),
});
export type NewPerson = z.input<typeof newPerson>;

export const joinInput = z.extend(newPerson, { code: z.string().check(z.maxLength(200)) });
export type JoinInput = z.input<typeof joinInput>;

export const joined = z.object({
  workshopId: z.string(),
  participantId: z.nullable(z.string()),
  seatId: z.string(),
  comeBackUrl: z.string(),
  comeBackKey: z.string(),
});
export type Joined = z.infer<typeof joined>;

export const comeBackInput = z.object({
  workshopId: z.string(),
  key: z.string().check(z.maxLength(200)),
});

const stepView = z.object({ id: z.string(), kind: z.enum(stepKinds), minutes: z.number() });
export const progress = z.object({
  joined: z.number(),
  finished: z.record(z.string(), z.number()),
});
export const workshopView = z.object({
  id: z.string(),
  title: z.string(),
  network: z.object({
    name: z.string(),
    region: z.nullable(z.string()),
    level: z.nullable(level),
    directoryId: z.nullable(z.string()),
    eligible: z.nullable(z.number()),
    members: z.array(z.object({ name: z.string() })),
  }),
  stage: z.enum(stages),
  mode: z.enum(modes),
  /** Of a workshop over days, ISO 8601; else null. It locks nothing. */
  deadline: z.nullable(z.string()),
  minGroup: z.number(),
  rehearsal: z.boolean(),
  steps: z.array(stepView),
  step: z.string(),
  revealed: z.record(z.string(), z.literal(true)),
  progress,
  locked: z.boolean(),
  closed: z.boolean(),
  deletesAt: z.nullable(z.string()),
});
export type WorkshopView = z.infer<typeof workshopView>;

/** Who this browser is in a workshop. */
export const visitor = z.object({
  facilitator: z.boolean(),
  screen: z.boolean(),
  people: z.array(personHere),
});
export type Visitor = z.infer<typeof visitor>;

/** Links to let others in. `facilitatorUrl` and `screenUrl` are for facilitators only, else null; `code` and `joinUrl` die with the close. */
export const links = z.object({
  code: z.nullable(z.string()),
  joinUrl: z.nullable(z.string()),
  screenUrl: z.nullable(z.string()),
  facilitatorUrl: z.nullable(z.string()),
});
export type Links = z.infer<typeof links>;

export const finishInput = z.object({
  step: z.string().check(z.maxLength(60)),
  finished: z.boolean(),
  seatId: z.optional(z.string()),
});
export const stepInput = z.object({ step: z.string().check(z.maxLength(60)) });
/** The wants exercise is revealed in two parts, its cards (the default) and the count of its dots; a look back in its cards and its review. */
const revealParts = ['cards', 'dots', 'review'] as const;
export type RevealPart = (typeof revealParts)[number];
export const revealInput = z.object({
  step: z.string().check(z.maxLength(60)),
  part: z._default(z.enum(revealParts), 'cards'),
});
/** Opens the vote on the groups as they are now; `false` goes back to grouping. */
export const voteInput = z.object({ step: z.string().check(z.maxLength(60)), open: z.boolean() });
export const cardInput = z.object({ hidden: z.boolean() });

/** A step with the `id` of one that is there is that one; one without is new. */
export const stepsInput = z.object({
  steps: z
    .array(
      z.object({
        id: z.optional(z.string().check(z.maxLength(60))),
        kind: z.enum(stepKinds),
        minutes: z.number(),
      }),
    )
    .check(z.minLength(1), z.maxLength(maxSteps)),
});
export type StepsInput = z.infer<typeof stepsInput>;
/** What is left out stays. `item`: the card that is open for all; `circle`: the turn of 1-2-4-all, null for none. */
export const talkInput = z.object({
  item: z.optional(z.nullable(z.string().check(z.maxLength(60)))),
  circle: z.optional(z.nullable(z.enum(circleSizes))),
});
export type TalkInput = z.infer<typeof talkInput>;
/** One answer to an item of a checklist. */
const answer = z.union([z.literal(ratings), z.enum(['unknown', 'na'])]);
/** A card of a look back says which of its two lists it is on. */
const typedCard = z.union([
  z.pipe(
    shortText(maxCardLength),
    z.transform((text) => ({ text })),
  ),
  z.object({ side: z.enum(cardSides), text: shortText(maxCardLength) }),
]);
/**
 * `sheet`: the number printed on the paper. A sheet of a checklist has `answers`, one of the wants exercise `cards`, one
 * of its dots (`step` with `:vote` behind it, while the vote is open) `answers` of 1 or 2 by group. One of a look back has
 * `cards` with a side, one of its questions (`step` with `:review` behind it) `answers`.
 * `replace`: instead of what was typed in under that number before.
 */
export const sheetInput = z.object({
  step: z.string().check(z.maxLength(60)),
  sheet: z.string().check(z.maxLength(20)),
  answers: z._default(z.record(z.string().check(z.maxLength(60)), answer), {}),
  cards: z._default(
    z.array(typedCard).check(z.maxLength(Math.max(maxCards, mostInAll(lookbackExercise)))),
    [],
  ),
  /** Of a sheet of ties: whose they are. Its `answers` are then levels 1 to 4, by organisation. */
  organisation: z.optional(z.string().check(z.maxLength(20))),
  replace: z._default(z.boolean(), false),
});
export type SheetInput = z.input<typeof sheetInput>;

/** A sheet that was typed in. What it says is told to nobody; `answered`: how many items, or how many cards it has. */
export const sheetView = z.object({
  step: z.string(),
  sheet: z.string(),
  answered: z.number(),
});
export type SheetView = z.infer<typeof sheetView>;

export const seatView = z.object({
  seatId: z.string(),
  name: z.string(),
  organisation: z.nullable(z.string()),
  observer: z.boolean(),
  finished: z.record(z.string(), z.literal(true)),
});
export type SeatView = z.infer<typeof seatView>;

/**
 * What the console says before a reveal. `unanimous`: some item that will be shown has one answer only (PRIV2: never
 * which or what); while a deadline is ahead it is not looked for, and false.
 */
export const revealCheck = z.object({
  joined: z.number(),
  finished: z.number(),
  unanimous: z.boolean(),
});
export type RevealCheck = z.infer<typeof revealCheck>;

const number = z.nullable(z.number());
export { assessmentView, type AssessmentView } from './assessment-contract.ts';

const area = z.enum(areaIds);
const boardCard = z.object({ id: z.string(), text: z.string(), hidden: z.boolean() });
const share = z.object({ count: z.number(), share: number });
/** `name` is null where a group is an area's own. `dots` and `voters` are null before the count and where held back (PRIV3). */
export const wantsView = z.object({
  part: z.enum(wantsParts),
  budget: z.number(),
  voters: number,
  /** of the voters, those whose dots were typed in from paper */
  paper: number,
  groups: z.array(
    z.object({
      id: z.string(),
      name: z.nullable(z.string()),
      area: z.nullable(area),
      cards: z.array(boardCard),
      dots: number,
      voters: number,
    }),
  ),
  /** cards in no group, and those that came after the vote had opened */
  loose: z.array(boardCard),
  mirror: z.object({
    places: z.array(z.object({ id: z.string(), year: z.number() })),
    rows: z.array(
      z.object({
        area: z.nullable(area),
        cards: share,
        dots: z.nullable(share),
        places: z.array(share),
      }),
    ),
  }),
});
export type WantsView = z.infer<typeof wantsView>;

const text = z.string();
export const planView = z.object({
  tasks: z.array(
    z.object({
      id: text,
      what: text,
      firstStep: z.nullable(z.object({ when: text, then: text })),
      owners: z.array(text),
      due: z.nullable(text),
      from: z.object({ kind: z.enum(planSources), id: z.nullable(text) }),
    }),
  ),
  signoffs: z.array(z.object({ organisation: text, isCurrent: z.boolean() })),
  reviews: z.array(z.object({ of: text, status: z.enum(reviewStatuses), why: text })),
  load: z.array(z.object({ organisation: text, tasks: z.number() })),
});
export type PlanView = z.infer<typeof planView>;

/** `url` carries its secret in the fragment. */
export const reportLink = z.object({ url: z.nullable(z.string()) });
export type ReportLinkView = z.infer<typeof reportLink>;

/** `key`: the secret of a report link. */
export const sharedReportInput = z.object({
  key: z.string().check(z.maxLength(200)),
  format: z._default(z.enum(['json', 'docx', 'hwpx', 'xlsx', 'csv', 'png']), 'json'),
});

export const ballotView = z.object({
  answers: z.record(z.string(), z.unknown()),
  cards: z.record(z.string(), z.unknown()),
  dots: z.record(z.string(), z.unknown()),
  ties: z.record(z.string(), z.unknown()),
  lookback: z.record(z.string(), z.unknown()),
});

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.string(),
  /** which input the sentence is about, where it is about one */
  field: z.optional(z.string()),
});
export type Problem = z.infer<typeof problem>;
