import { regions } from '#lib/content/regions.ts';
import type { Bilingual } from '#lib/domain/bilingual.ts';
import { type ListedNetwork, nationwide } from './network-filter.ts';

/** How many networks a province has, and to how many of them one can be admitted. */
export interface RegionCount {
  readonly code: string;
  /** Null for those of no province. */
  readonly name: Bilingual | null;
  readonly total: number;
  readonly metropolitan: number;
  readonly basic: number;
  readonly sector: number;
  readonly open: number;
  readonly closed: number;
  readonly unknown: number;
}

function countsOf(code: string, name: Bilingual | null, all: readonly ListedNetwork[]) {
  const own = all.filter(({ entry }) => (entry.region ?? nationwide) === code);
  const number = (test: (one: ListedNetwork) => boolean) => own.filter(test).length;
  return {
    ...{ code, name, total: own.length },
    metropolitan: number(({ entry }) => entry.level === 'metropolitan'),
    basic: number(({ entry }) => entry.level === 'basic'),
    sector: number(({ entry }) => entry.level === 'sector' || entry.level === 'national'),
    open: number(({ record }) => record.openToJoin === true),
    closed: number(({ record }) => record.openToJoin === false),
    unknown: number(({ record }) => record.openToJoin === null),
  };
}

/** By province in the order of the codes, those of no province last. */
export const countByRegion = (networks: readonly ListedNetwork[]): readonly RegionCount[] => [
  ...regions.map((region) => countsOf(region.code, region, networks)),
  countsOf(nationwide, null, networks),
];
