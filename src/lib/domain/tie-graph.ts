import Graph from 'graphology';
import { connectedComponents } from 'graphology-components';
import type { OrganisationId } from './organisation.ts';
import type { Tie } from './ties.ts';

/** The ties of a layer as an undirected graph. Late parts and the server alone load this: graphology weighs. */
export function createTieGraph(
  ids: readonly OrganisationId[],
  ties: readonly Pick<Tie, 'from' | 'to'>[],
): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (const id of ids) graph.addNode(id);
  for (const { from, to } of ties) graph.mergeEdge(from, to);
  return graph;
}

/** The parts that hang together, the largest first, then in the order of the graph. */
export const componentsOf = (graph: Graph): OrganisationId[][] =>
  (connectedComponents(graph) as OrganisationId[][]).sort((a, b) => b.length - a.length);

/** How much more central the most tied is than all others, 0 (all alike) to 1 (a star); Freeman, without loops. Null below three. */
export function centralisation(graph: Graph): number | null {
  const degrees = graph.mapNodes((id) => graph.degree(id));
  const n = degrees.length;
  if (n < 3) return null;
  const most = Math.max(...degrees);
  return degrees.reduce((sum, degree) => sum + most - degree, 0) / ((n - 1) * (n - 2));
}

/** Depth-first numbering of one part (Hopcroft and Tarjan 1973). */
interface Visit {
  readonly order: Map<string, number>;
  /** The earliest that can be reached from here without going back the way one came. */
  readonly low: Map<string, number>;
  readonly cuts: Set<string>;
}

/** Those without whom a part falls apart, in the order of the graph. */
export function cutMembers(graph: Graph): OrganisationId[] {
  const visit: Visit = { order: new Map(), low: new Map(), cuts: new Set() };
  for (const id of graph.nodes()) if (!visit.order.has(id)) explore(graph, id, null, visit);
  return graph.nodes().filter((id) => visit.cuts.has(id)) as OrganisationId[];
}

function explore(graph: Graph, id: string, parent: string | null, visit: Visit): void {
  const { order, low, cuts } = visit;
  const number = order.size;
  order.set(id, number);
  low.set(id, number);
  let branches = 0;
  for (const next of graph.neighbors(id)) {
    const seen = order.get(next);
    if (seen === undefined) {
      branches += 1;
      explore(graph, next, id, visit);
      if (parent !== null && low.get(next)! >= number) cuts.add(id);
    }
    if (next !== parent) low.set(id, Math.min(low.get(id)!, seen ?? low.get(next)!));
  }
  if (parent === null && branches > 1) cuts.add(id);
}
