import type { OrganisationId } from './organisation.ts';
import { hasAnswered, leastLevel, type Network, type TieLevel } from './ties.ts';

/** What one organisation says, and what is said of it: the words beside each picture. */
export interface TieProfile {
  readonly id: OrganisationId;
  readonly hasAnswered: boolean;
  /** of how many it says so itself */
  readonly knows: number;
  readonly workedWith: number;
  readonly knownBy: number;
  readonly workedWithBy: number;
}

/** A profile for each organisation, in their order. What is said of itself, or of nobody on the map, does not count. */
export function profilesOf({ organisations, claims }: Network): readonly TieProfile[] {
  const profiles = new Map(
    organisations.map(({ id }) => [id, emptyProfile(id, hasAnswered(claims, id))]),
  );
  for (const [from, row] of claims)
    for (const [to, level] of row) {
      const [teller, told] = [profiles.get(from), profiles.get(to)];
      if (teller && told && level >= leastLevel.awareness) count(teller, told, level);
    }
  return [...profiles.values()];
}

type Counted = { -readonly [key in keyof TieProfile]: TieProfile[key] };

const emptyProfile = (id: OrganisationId, answered: boolean): Counted => ({
  id,
  hasAnswered: answered,
  knows: 0,
  workedWith: 0,
  knownBy: 0,
  workedWithBy: 0,
});

function count(teller: Counted, told: Counted, level: TieLevel): void {
  teller.knows += 1;
  told.knownBy += 1;
  if (level < leastLevel.joint) return;
  teller.workedWith += 1;
  told.workedWithBy += 1;
}
