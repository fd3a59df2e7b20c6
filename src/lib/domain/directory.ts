/** The directory of networks, its regions and levels. */
import * as z from 'zod/mini';
import { bilingual, english, korean, names } from './bilingual.ts';
import { kebabId, source } from './source.ts';
import { sourceIssue } from './tasks.ts';

/** ISO 3166-2:KR. */
export const regionCodes = [
  'KR-11',
  'KR-26',
  'KR-27',
  'KR-28',
  'KR-29',
  'KR-30',
  'KR-31',
  'KR-41',
  'KR-42',
  'KR-43',
  'KR-44',
  'KR-45',
  'KR-46',
  'KR-47',
  'KR-48',
  'KR-49',
  'KR-50',
] as const;
export const regionCode = z.enum(regionCodes);
export type RegionCode = (typeof regionCodes)[number];

/** A province. `aliases` are its other names in either language, for searching. */
export const region = z.strictObject({
  code: regionCode,
  ...names,
  aliases: z.array(z.union([korean, english])),
});
export type Region = z.infer<typeof region>;

/** 전국, 광역, 기초; `sector` stands for every kind of network that is none of these. */
export const levels = ['national', 'metropolitan', 'basic', 'sector'] as const;
export type Level = (typeof levels)[number];

/** The level that a printed one stands for. */
export function levelOf(printed: PrintedLevel): Level {
  if (printed === '전국') return 'national';
  if (printed === '광역') return 'metropolitan';
  return printed === '기초' ? 'basic' : 'sector';
}

/** One network, as the type-ahead needs it. `municipality` is the Korean name of a city, county or district. */
export const directoryEntry = z.strictObject({
  id: kebabId,
  ...names,
  level: z.enum(levels),
  region: z.nullable(regionCode),
  municipality: z.nullable(korean),
});
export type DirectoryEntry = z.infer<typeof directoryEntry>;

const printedLevels = ['광역', '기초', '업종', '이종', '전국', '생협', '부문별'] as const;
export type PrintedLevel = (typeof printedLevels)[number];

/** What the printed list says of an entry beyond that. `openToJoin`: null where the list leaves it blank. */
const directoryRecord = z.strictObject({
  id: kebabId,
  number: z.int().check(z.positive()),
  list: z.enum(['national-sector', 'category', 'regional']),
  category: korean,
  printedLevel: z.enum(printedLevels),
  membership: z.nullable(bilingual),
  openToJoin: z.nullable(z.boolean()),
  note: z.nullable(bilingual),
  source,
});
export type DirectoryRecord = z.infer<typeof directoryRecord>;

const counts = z.record(z.string(), z.int());

/** The printed list with its sources, counts and slips. */
export const directoryRegister = z.strictObject({
  ...names,
  asOf: z.string(),
  source,
  note: bilingual,
  counts: z.strictObject({
    total: z.int(),
    byList: counts,
    byLevel: counts,
    regionalByLevel: counts,
    categoryByCategory: counts,
    regionalByRegion: counts,
    categoryByRegion: counts,
    allByRegion: counts,
    openToJoin: counts,
    withMembership: z.int(),
    basicByRegion: counts,
  }),
  entries: z.array(directoryRecord),
  issues: z.array(sourceIssue),
});
