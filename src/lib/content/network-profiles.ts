/** How twelve networks told of themselves. Import it on demand. */
import { type NetworkProfile, networkProfileTable } from '#lib/domain/network-profiles.ts';
import data from './tables/network-profiles.json' with { type: 'json' };

const table = networkProfileTable.parse(data);

/** The support for city and county networks that five of them took part in. */
export const netjjini = table.programme;
export const networkProfiles: readonly NetworkProfile[] = table.profiles;

/** The profile that tells of the same network as a case; null where there is none. */
export const profileOfCase = (id: string): NetworkProfile | null =>
  networkProfiles.find((one) => one.case === id) ?? null;

/** The profile of a network in the directory; null where there is none. */
export const profileOfEntry = (id: string): NetworkProfile | null =>
  networkProfiles.find((one) => one.directoryId === id) ?? null;
