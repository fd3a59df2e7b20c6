/** The part of the HTTP contract that is about what a center compares. Figures of one network are unrounded, those of several are not; null where one may not be given. */
import * as z from 'zod/mini';
import { roundOrigins, sizeClasses } from '#lib/domain/centers/center-round.ts';
import { groupings } from '#lib/domain/centers/comparing.ts';
import { figureKinds } from '#lib/domain/centers/figure.ts';
import { levels, regionCodes } from '#lib/domain/directory.ts';
import { stages } from '#lib/domain/stage.ts';
import { said } from './said.ts';

const number = z.nullable(z.number());
const count = z.number();
const region = z.nullable(z.enum(regionCodes));
const level = z.nullable(z.enum(levels));
const sizeClass = z.nullable(z.enum(sizeClasses));
/**
 * A plain mean of networks, in tenths, of shares in hundredths, since finer ones could be taken apart (PRIV3). `mean`
 * null: fewer than three have it. `low`, `high`: the 95 % interval, of t, and of tasks Wilson's; null below five.
 */
export const meanView = z.object({
  id: said(z.string(), 'What it is called: GET …/figures.'),
  networks: said(z.number(), 'How many of the cell have this figure; 0 where it is closed.'),
  mean: said(
    z.nullable(z.number()),
    'Of factors and obstacles 1 to 5, of tasks the share of networks that put it first, of wants the mean share of dots. null: closed.',
  ),
  low: said(z.nullable(z.number()), 'The 95 % interval; null below five networks.'),
  high: z.nullable(z.number()),
});
export type MeanView = z.infer<typeof meanView>;

const means = z.record(z.enum(figureKinds), z.readonly(z.array(meanView)));
export type MeansView = z.infer<typeof means>;
const cell = z.object({
  networks: said(z.number(), 'How many networks are counted.'),
  means,
});
export type CellView = z.infer<typeof cell>;
const group = z.extend(cell, { id: z.string() });
export type GroupView = z.infer<typeof group>;
const place = z.object({ region, level, sizeClass });

const uncertainty = said(
  z.record(z.string(), number),
  'By factor: the greatest standard error of the score, in points; null where it cannot be known.',
);

/** A network that sent its name along, and is seen by itself. */
const networkRow = z.object({
  network: z.string(),
  name: z.string(),
  ...place.shape,
  day: z.string(),
  origin: z.enum(roundOrigins),
  factors: z.record(z.string(), number),
  uncertainty,
  obstacles: z.record(z.string(), number),
  margins: said(
    z.record(z.string(), number),
    'By obstacle: half the 95 % interval of the mean (Student’s t), in points; null where all answered alike, or everyone who could has answered.',
  ),
});
export type NetworkRow = z.infer<typeof networkRow>;

/** The network that is marked: its rounds, and those like it. */
const ownView = z.object({
  row: networkRow,
  rounds: z.array(z.object({ year: count, factors: z.record(z.string(), number), uncertainty })),
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

const at = z.object({ year: count, stage: z.enum(stages), ...place.shape });

export const comparison = z.object({
  at: said(at, 'What was asked, with what was left out filled in.'),
  times: z.array(z.object({ year: count, stage: z.enum(stages) })),
  networks: said(z.number(), 'How many networks are counted.'),
  waiting: said(
    z.number(),
    'Rounds of that year and stage without a name that no figure holds yet: they enter by threes when a month is over.',
  ),
  means,
  groups: said(
    z.record(z.enum(groupings), z.array(group)),
    'What was asked, parted; by region all regions, also where one was asked for.',
  ),
  trend: z.array(z.object({ year: count, networks: count, factors: z.array(meanView) })),
  spread: said(
    z.record(z.string(), z.array(z.number())),
    'By factor, and of one obstacle (that of `figure`, else the hardest): the values of the networks that sent their names, from the lowest on.',
  ),
  rows: said(
    z.object({ total: count, page: count, pageSize: count, items: z.array(networkRow) }),
    'The networks that sent their names, one by one.',
  ),
  own: z.nullable(ownView),
  common: said(common, 'Obstacles that many regions share.'),
  regional: said(regional, 'Obstacles harder in one region than chance would make.'),
});
export type ComparisonView = z.infer<typeof comparison>;

/** What networks are compared by. `id` is the one of `means`, `kind:id` what `figure` asks for. */
export const comparedFigures = z.array(
  z.object({
    kind: z.enum(figureKinds),
    id: z.string(),
    name: z.object({ ko: z.string(), en: z.string() }),
  }),
);

/** The networks that a year has a named round of, to choose from: the one that is to be marked. */
export const namedNetworks = z.array(z.object({ network: z.string(), name: z.string(), region }));
export type NamedNetworks = z.infer<typeof namedNetworks>;

/** What leaves a center: means of whole blocks of networks alone; what the regional report is made of. */
export const regionalResult = z.object({
  center: z.string(),
  day: z.string(),
  at,
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
