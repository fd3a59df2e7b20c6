/** Twelve networks as they told of themselves: in interviews of 2023, and at a meeting of 2022. */
import * as z from 'zod/mini';
import { bilingual, korean, names } from './bilingual.ts';
import { regionCode } from './directory.ts';
import { kebabId, source } from './source.ts';

/** A year, a month or a day, as exact as the source is. */
const moment = z.string().check(z.regex(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/));

const milestone = z.strictObject({ from: moment, to: z.nullable(moment), ...names });

/** `line` is where in the document the number stands. */
const figure = z.strictObject({
  ...names,
  value: z.number(),
  unit: z.string(),
  line: z.int().check(z.positive()),
});

/** What a network did with the support programme of 2022, and how it looked back. Dates are as printed, without a year. */
const programmeYear = z.strictObject({
  purpose: bilingual,
  projects: z.array(bilingual),
  schedule: z.array(z.strictObject({ date: z.string(), ...names })),
  liked: bilingual,
  regretted: bilingual,
});

/** `case` is the one that tells the same network's story, `directoryId` its place in the list of 2023. `founded.printed` is the source's wording. */
const networkProfile = z.strictObject({
  id: kebabId,
  ...names,
  origin: z.enum(['report-case', 'netjjini-2022']),
  source,
  region: regionCode,
  municipality: bilingual,
  directoryId: z.nullable(kebabId),
  case: kebabId,
  founded: z.strictObject({ printed: korean, date: moment, conflict: z.nullable(bilingual) }),
  legalForm: z.nullable(bilingual),
  members: z.strictObject({
    ...names,
    organisations: z.int().check(z.positive()),
    individuals: z.nullable(z.int().check(z.positive())),
  }),
  eligibility: z.nullable(bilingual),
  activities: z.array(bilingual).check(z.minLength(1)),
  pride: bilingual,
  worry: bilingual,
  milestones: z.array(milestone),
  figures: z.array(figure),
  plans: z.nullable(bilingual),
  programme2022: z.nullable(programmeYear),
  /** Where the source contradicts itself about this network. */
  issues: z.array(bilingual),
});
export type NetworkProfile = z.infer<typeof networkProfile>;

export const networkProfileTable = z.strictObject({
  note: bilingual,
  programme: z.strictObject({
    id: kebabId,
    ...names,
    source,
    rounds: z.array(z.strictObject({ year: z.int(), networks: z.int(), wonPerNetwork: z.int() })),
  }),
  profiles: z.array(networkProfile),
});
