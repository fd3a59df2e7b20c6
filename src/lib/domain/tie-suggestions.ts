import type { OrganisationId } from './organisation.ts';
import { createTieGraph, cutMembers } from './tie-graph.ts';
import { hasAnswered, saysTie, tiesOf, type Network } from './ties.ts';

/** What a map invites to, never what it finds fault with. */
export interface TieSuggestions {
  /** Both know each other, and neither tells of a joint project; those with the most partners in common first. */
  readonly couldMeet: readonly {
    readonly a: OrganisationId;
    readonly b: OrganisationId;
    readonly inCommon: number;
  }[];
  /** Have answered, and no one is tied to them. */
  readonly alone: readonly OrganisationId[];
  /** Without whom others would be cut off. */
  readonly holding: readonly OrganisationId[];
}

/** Drawn from what is known alone: where an answer is missing, nothing is suggested. */
export function suggestFrom(network: Network): TieSuggestions {
  const ids = network.organisations.map(({ id }) => id);
  const known = tiesOf(network, 'awareness');
  const graph = createTieGraph(ids, known);
  const joint = createTieGraph(ids, tiesOf(network, 'joint'));
  const partners = (id: OrganisationId) => joint.neighbors(id);
  const couldMeet = known
    .filter(({ from, to, state }) => state === 'confirmed' && haveNotWorked(network, from, to))
    .map(({ from: a, to: b }) => {
      const inCommon = partners(a).filter((id) => partners(b).includes(id)).length;
      return { a, b, inCommon };
    })
    .sort((one, other) => other.inCommon - one.inCommon);
  return {
    couldMeet,
    alone: ids.filter((id) => hasAnswered(network.claims, id) && graph.degree(id) === 0),
    holding: cutMembers(graph),
  };
}

const haveNotWorked = ({ claims }: Network, a: OrganisationId, b: OrganisationId): boolean =>
  saysTie(claims, 'joint', a, b) === false && saysTie(claims, 'joint', b, a) === false;
