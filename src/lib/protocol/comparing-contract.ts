/** The part of the HTTP contract that is about what a center compares. Figures of one network are unrounded, those of several are not; null where one may not be given. */
import * as z from 'zod/mini';
import { roundOrigins, sizeClasses } from '#lib/domain/centers/center-round.ts';
import { groupings } from '#lib/domain/centers/comparing.ts';
import { figureKinds } from '#lib/domain/centers/figure.ts';
import { levels, regionCodes } from '#lib/domain/directory.ts';
import { stages } from '#lib/domain/stage.ts';

const number = z.nullable(z.number());
const count = z.number();
const region = z.nullable(z.enum(regionCodes));
const level = z.nullable(z.enum(levels));
const sizeClass = z.nullable(z.enum(sizeClasses));
const short = z.string().check(z.maxLength(60));

/** How the networks that are seen one by one stand: by what they are, or by a figure if someone asks for that by hand. */
export const networkOrders = ['name', 'region', 'size', 'figure'] as const;
export type NetworkOrder = (typeof networkOrders)[number];

export const comparingViews = ['factors', 'obstacles', 'tasks', 'wants', 'years'] as const;
export type ComparingViewName = (typeof comparingViews)[number];

/** What stands behind the question mark. Left out: the last year that there is something of, and all of its networks. */
export const comparingQuery = z.object({
  year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  stage: z.optional(z.enum(stages)),
  region: z.optional(z.enum(regionCodes)),
  level: z.optional(z.enum(levels)),
  size: z.optional(z.enum(sizeClasses)),
  sort: z.optional(z.enum(networkOrders)),
  /** `factor:felt-need`, `obstacle:…`: what the map shows, and what `sort=figure` sorts by */
  figure: z.optional(short),
  page: z.optional(z.string().check(z.regex(/^\d{1,4}$/))),
  /** the network that is marked */
  own: z.optional(short),
  /** of a file: which part of the dashboard */
  view: z.optional(z.enum(comparingViews)),
});
export type ComparingQuery = z.infer<typeof comparingQuery>;

/**
 * A plain mean of networks, in tenths, of shares in hundredths, since finer ones could be taken apart (PRIV3). `mean`
 * null: fewer than three have it. `low`, `high`: the 95 % interval, of t, and of tasks Wilson's; null below five.
 */
export const meanView = z.object({
  id: z.string(),
  networks: count,
  mean: number,
  low: number,
  high: number,
});
export type MeanView = z.infer<typeof meanView>;

const means = z.record(z.enum(figureKinds), z.readonly(z.array(meanView)));
export type MeansView = z.infer<typeof means>;
const cell = z.object({ networks: count, means });
export type CellView = z.infer<typeof cell>;
const group = z.extend(cell, { id: z.string() });
export type GroupView = z.infer<typeof group>;
const place = z.object({ region, level, sizeClass });

/** A network that sent its name along, and is seen by itself. */
export const networkRow = z.object({
  network: z.string(),
  name: z.string(),
  ...place.shape,
  day: z.string(),
  origin: z.enum(roundOrigins),
  factors: z.record(z.string(), number),
  obstacles: z.record(z.string(), number),
});
export type NetworkRow = z.infer<typeof networkRow>;

/** The network that is marked: its rounds, and those like it. */
const ownView = z.object({
  row: networkRow,
  rounds: z.array(z.object({ year: count, factors: z.record(z.string(), number) })),
  like: z.object({ ...place.shape, ...cell.shape }),
});
export type OwnView = z.infer<typeof ownView>;

const common = z.array(z.object({ obstacle: z.string(), inRegions: count, ofRegions: count }));
const regional = z.array(
  z.object({
    obstacle: z.string(),
    region: z.enum(regionCodes),
    networks: count,
    mean: z.number(),
    elsewhere: z.number(),
  }),
);

export const comparison = z.object({
  at: z.object({ year: count, stage: z.enum(stages), ...place.shape }),
  times: z.array(z.object({ year: count, stage: z.enum(stages) })),
  /** how many are counted; `waiting`: rounds without a name that no figure holds yet */
  networks: count,
  waiting: count,
  means,
  groups: z.record(z.enum(groupings), z.array(group)),
  trend: z.array(z.object({ year: count, networks: count, factors: z.array(meanView) })),
  /** the factor scores of the networks seen one by one, for pictures of how they are spread */
  spread: z.record(z.string(), z.array(z.number())),
  rows: z.object({ total: count, page: count, pageSize: count, items: z.array(networkRow) }),
  own: z.nullable(ownView),
  common,
  regional,
});
export type ComparisonView = z.infer<typeof comparison>;

/** The networks that a year has a named round of, to choose from: the one that is to be marked. */
export const namedNetworks = z.array(z.object({ network: z.string(), name: z.string(), region }));
export type NamedNetworks = z.infer<typeof namedNetworks>;

/** What leaves a center: means of whole blocks of networks alone; what the regional report is made of. */
export const regionalResult = z.object({
  center: z.string(),
  day: z.string(),
  at: z.object({ year: count, stage: z.enum(stages), ...place.shape }),
  here: cell,
  /** of all regions; null where no region was asked for */
  everywhere: z.nullable(cell),
  groups: z.record(z.enum(groupings), z.readonly(z.array(group))),
  years: z.readonly(z.array(z.extend(cell, { year: count }))),
  obstacles: z.object({ common: z.readonly(common), regional: z.readonly(regional) }),
});
export type RegionalResult = z.infer<typeof regionalResult>;

const followUpRow = z.object({
  network: z.string(),
  name: z.string(),
  region,
  level,
  day: z.string(),
  plan: z.readonly(
    z.array(
      z.object({
        what: z.string(),
        due: z.nullable(z.string()),
        owners: z.readonly(z.array(z.string())),
      }),
    ),
  ),
});
export type FollowUpRowView = z.infer<typeof followUpRow>;
const followUpRows = z.readonly(z.array(followUpRow));
export const followUp = z.object({
  today: z.string(),
  roundsDue: followUpRows,
  notMet: followUpRows,
  plansPast: followUpRows,
});
export type FollowUpView = z.infer<typeof followUp>;
