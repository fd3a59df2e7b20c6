import { directory, searchDirectory } from '#lib/content/directory.ts';
import { directoryRecordsById } from '#lib/content/directory-register.ts';
import { regions } from '#lib/content/regions.ts';
import {
  type DirectoryEntry,
  type DirectoryRecord,
  type Level,
  levels,
} from '#lib/domain/directory.ts';

/** The kinds of network that the printed list sorts by, places aside. */
export const sectors = [
  ...(['사회적기업', '협동조합', '자활기업', '마을기업', '생협', '업종', '이종'] as const),
] as const;
export type Sector = (typeof sectors)[number];

/** A network with what the printed list says of it. */
export interface ListedNetwork {
  readonly entry: DirectoryEntry;
  readonly record: DirectoryRecord;
}

/** What a reader looks for; null: any. `nationwide` stands for networks of no province. */
export interface NetworkFilter {
  readonly query: string;
  readonly region: string | null;
  readonly level: Level | null;
  readonly sector: Sector | null;
}

export const nationwide = 'KR';
const isRegion = (code: string | null): boolean =>
  code === nationwide || regions.some((region) => region.code === code);

/** Reads a filter from an address; what it does not know it leaves out. */
export function readNetworkFilter(search: string): NetworkFilter {
  const given = new URLSearchParams(search);
  const region = given.get('region');
  return {
    query: given.get('q') ?? '',
    region: isRegion(region) ? region : null,
    level: levels.find((level) => level === given.get('level')) ?? null,
    sector: sectors.find((sector) => sector === given.get('sector')) ?? null,
  };
}

export function networksAddress({ query, ...filter }: NetworkFilter): string {
  const set = Object.entries({ q: query.trim(), ...filter }).filter(
    (pair): pair is [string, string] => Boolean(pair[1]),
  );
  return set.length === 0 ? '/networks' : `/networks?${new URLSearchParams(set).toString()}`;
}

const listed = (entries: readonly DirectoryEntry[]): readonly ListedNetwork[] =>
  entries.flatMap((entry) => {
    const record = directoryRecordsById.get(entry.id);
    return record ? [{ entry, record }] : [];
  });

/** All of them, in the order of the list. */
export const allNetworks: readonly ListedNetwork[] = listed(directory);

function fits({ entry, record }: ListedNetwork, filter: NetworkFilter): boolean {
  if (filter.region !== null && (entry.region ?? nationwide) !== filter.region) return false;
  if (filter.level !== null && entry.level !== filter.level) return false;
  return filter.sector === null || record.category === filter.sector;
}

/** Those that fit: best matches first where words were typed, else in the order of the list. */
export function networksThatFit(filter: NetworkFilter): readonly ListedNetwork[] {
  const found =
    filter.query.trim() === ''
      ? allNetworks
      : listed(searchDirectory(filter.query, directory.length));
  return found.filter((one) => fits(one, filter));
}
