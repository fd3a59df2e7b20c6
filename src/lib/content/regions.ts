import * as z from 'zod/mini';
import { type Region, region, type RegionCode } from '#lib/domain/directory.ts';
import data from './tables/regions.json' with { type: 'json' };

/** The 17 provinces, in the order of their codes. */
export const regions: readonly Region[] = z.array(region).parse(data);

export const regionsByCode: ReadonlyMap<RegionCode, Region> = new Map(
  regions.map((one) => [one.code, one]),
);
