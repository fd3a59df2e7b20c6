import type { OrganisationId } from './organisation.ts';
import { hasAnswered, saysTie, type Layer, type Network } from './ties.ts';

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

/** A profile for each organisation, in their order. */
export function profilesOf({ organisations, claims }: Network): readonly TieProfile[] {
  const ids = organisations.map(({ id }) => id);
  const count = (
    layer: Layer,
    pairOf: (other: OrganisationId) => [OrganisationId, OrganisationId],
  ) => ids.filter((other) => saysTie(claims, layer, ...pairOf(other))).length;
  return ids.map((id) => ({
    id,
    hasAnswered: hasAnswered(claims, id),
    knows: count('awareness', (other) => [id, other]),
    workedWith: count('joint', (other) => [id, other]),
    knownBy: count('awareness', (other) => [other, id]),
    workedWithBy: count('joint', (other) => [other, id]),
  }));
}
