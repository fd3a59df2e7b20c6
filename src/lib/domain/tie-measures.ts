import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import type { OrganisationId } from './organisation.ts';
import { centralisation, componentsOf, createTieGraph, cutMembers } from './tie-graph.ts';
import { hasAnswered, tiesOf, type Layer, type Network, type Tie } from './ties.ts';

/** What is sure, and what it may be at most: ties that both tell of, and ties that at least one tells of. */
export interface TieRange {
  readonly confirmed: number;
  readonly union: number;
}

/** The figures of one layer (DESIGN §5). A figure that can't be given is null. */
export interface TieMeasures {
  readonly organisations: number;
  readonly answered: number;
  readonly ties: TieRange;
  /** Of the pairs of whom at least one has answered, the share that is tied. */
  readonly density: { readonly confirmed: number | null; readonly union: number | null };
  /** Of all that those who answered could have named, what they named. */
  readonly directedDensity: number | null;
  readonly meanDegree: { readonly confirmed: number | null; readonly union: number | null };
  /** Of the claims whose other side has spoken, the share that is returned. */
  readonly reciprocity: number | null;
  readonly centralisation: number | null;
  /** Sizes of the parts that hang together, the largest first. */
  readonly components: readonly number[];
  /** Answered, and nobody is tied to them. */
  readonly isolates: readonly OrganisationId[];
  readonly cutMembers: readonly OrganisationId[];
  /** The most between others, the most first. Null below 15 organisations or 80 % answered: then chance decides it. */
  readonly bridges: readonly { readonly id: OrganisationId; readonly share: number }[] | null;
}

const fewestForBridges = 15;
const leastAnswered = 0.8;
const mostBridges = 3;

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** The figures of a layer. Components, centralisation, isolates and cut members are of the ties that at least one tells of. */
export function measureTies(network: Network, layer: Layer): TieMeasures {
  const ids = network.organisations.map(({ id }) => id);
  const answered = ids.filter((id) => hasAnswered(network.claims, id));
  const all = tiesOf(network, layer);
  const confirmed = all.filter(({ state }) => state === 'confirmed').length;
  const graph = createTieGraph(ids, all);
  const silent = ids.length - answered.length;
  const pairs = (ids.length * (ids.length - 1) - silent * (silent - 1)) / 2;
  return {
    organisations: ids.length,
    answered: answered.length,
    ties: { confirmed, union: all.length },
    density: { confirmed: ratio(confirmed, pairs), union: ratio(all.length, pairs) },
    directedDensity: ratio(all.length + confirmed, answered.length * (ids.length - 1)),
    meanDegree: {
      confirmed: ratio(2 * confirmed, ids.length),
      union: ratio(2 * all.length, ids.length),
    },
    reciprocity: reciprocityOf(all),
    centralisation: centralisation(graph),
    components: componentsOf(graph).map(({ length }) => length),
    isolates: answered.filter((id) => graph.degree(id) === 0),
    cutMembers: cutMembers(graph),
    bridges: isWellAnswered(ids.length, answered.length) ? bridgesOf(graph) : null,
  };
}

const isWellAnswered = (organisations: number, answered: number): boolean =>
  organisations >= fewestForBridges && answered / organisations >= leastAnswered;

/** A claim whose other side has said nothing is left out: it may yet be returned. */
function reciprocityOf(ties: readonly Tie[]): number | null {
  const mutual = 2 * ties.filter(({ state }) => state === 'confirmed').length;
  const oneSided = ties.filter(({ state }) => state === 'one-sided').length;
  return ratio(mutual, mutual + oneSided);
}

function bridgesOf(graph: ReturnType<typeof createTieGraph>) {
  const shares = betweennessCentrality(graph, { getEdgeWeight: null, normalized: true });
  return Object.entries(shares)
    .map(([id, share]) => ({ id: id as OrganisationId, share }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .slice(0, mostBridges);
}
