/** What stands behind the question mark of the calls of comparing. Each call takes what it looks at, and no more. */
import * as z from 'zod/mini';
import { sizeClasses } from '#lib/domain/centers/center-round.ts';
import { levels, regionCodes } from '#lib/domain/directory.ts';
import { stages } from '#lib/domain/stage.ts';
import { said } from './said.ts';

/** How the networks that are seen one by one stand: by what they are, or by a figure if someone asks for that by hand. */
const networkOrders = ['name', 'region', 'size', 'figure'] as const;
export type NetworkOrder = (typeof networkOrders)[number];

export const comparingViews = ['factors', 'obstacles', 'tasks', 'wants', 'years'] as const;
export type ComparingViewName = (typeof comparingViews)[number];

const short = z.string().check(z.maxLength(60));

const time = {
  year: said(
    z.optional(z.string().check(z.regex(/^\d{4}$/))),
    'Left out: the last year of the stage.',
  ),
  stage: said(
    z.optional(z.enum(stages)),
    'Left out: the stage of most networks in that year, or in the last.',
  ),
};
const filter = {
  ...time,
  region: said(z.optional(z.enum(regionCodes)), 'Left out: all. ISO 3166-2.'),
  level: said(z.optional(z.enum(levels)), 'Left out: all.'),
  size: said(
    z.optional(z.enum(sizeClasses)),
    'Left out: all. By how many people could answer: under 20, 20 to 49, 50 or more.',
  ),
};
const order = {
  sort: said(
    z.optional(z.enum(networkOrders)),
    'How `rows` stand; by name if left out. `figure`: from the highest value of `figure` on.',
  ),
  figure: said(z.optional(short), '`kind:id` of a figure, like `factor:felt-need`.'),
};

export const timeQuery = z.object(time);
export const filterQuery = z.object(filter);
export const comparisonQuery = z.object({
  ...filter,
  ...order,
  page: said(
    z.optional(z.string().check(z.regex(/^\d{1,4}$/))),
    'Of `rows`, from 0; beyond the last it is empty.',
  ),
  own: said(z.optional(short), 'The `network` that is marked: fills `own` of the answer.'),
});
export const networksQuery = z.object({ ...filter, ...order });
export const viewQuery = z.object({
  ...filter,
  view: said(z.optional(z.enum(comparingViews)), 'Which part of it; `factors` if left out.'),
});

/** Any of them, as the handlers read it. */
export type ComparingQuery = z.infer<typeof comparisonQuery> & z.infer<typeof viewQuery>;
