import { stageSize, type Place } from '#lib/domain/tie-stage.ts';
import type { OrganisationId } from '#lib/domain/organisation.ts';
import type { Tie, TieState } from '#lib/domain/ties.ts';

type Places = ReadonlyMap<OrganisationId, Place>;

/** A picture that nobody is in yet. */
export const nobody: Places = new Map();

/** All of these ties as one line, so that a map of thousands is a handful of shapes to a browser. */
export function lineOf(ties: readonly Tie[], places: Places): string {
  let line = '';
  for (const { from, to } of ties) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a && b) line += `M${a.x} ${a.y}L${b.x} ${b.y}`;
  }
  return line;
}

/** The three kinds of line, from the most sure; `lines` keeps their order. */
export const states: readonly TieState[] = ['confirmed', 'one-sided', 'unknown'];

export const linesOf = (
  ties: readonly Tie[],
  places: Places,
): readonly { readonly state: TieState; readonly line: string }[] =>
  states
    .map((state) => ({
      state,
      line: lineOf(
        ties.filter((tie) => tie.state === state),
        places,
      ),
    }))
    .filter(({ line }) => line !== '');

/** A tie's own name, the same in whichever direction it is told. */
export const tieKey = ({ from, to, state }: Tie): string =>
  `${from < to ? `${from}${to}` : `${to}${from}`}${state}`;

/** How large names and dots are, in the map's units: the more there are, the smaller. */
export function sizesFor(count: number): { readonly text: number; readonly dot: number } {
  if (count <= 30) return { text: 29, dot: 12 };
  if (count <= 70) return { text: 20, dot: 9 };
  return count <= 160 ? { text: 13, dot: 6 } : { text: 10, dot: 4.5 };
}

/** Names that would lie on one another are left to those with the most ties; the rest are named when looked at. */
const mostNames = 160;

export function namedOf(
  ids: readonly OrganisationId[],
  ties: readonly Tie[],
): ReadonlySet<OrganisationId> {
  if (ids.length <= mostNames) return new Set(ids);
  const degrees = new Map<OrganisationId, number>();
  for (const { from, to } of ties)
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const byDegree = ids.toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
  return new Set(byDegree.slice(0, mostNames / 2));
}

/** Whom an organisation is tied to, itself included. */
export const around = (id: OrganisationId, ties: readonly Tie[]): ReadonlySet<OrganisationId> =>
  new Set([id, ...ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))]);

/** The next one in a direction, for the arrow keys: near, and not far off to the side. */
export function nextTowards(
  from: OrganisationId,
  key: string,
  places: Places,
): OrganisationId | null {
  const here = places.get(from);
  const way = ways[key];
  if (!here || !way) return null;
  let best: { id: OrganisationId; cost: number } | null = null;
  for (const [id, place] of places) {
    const [dx, dy] = [place.x - here.x, place.y - here.y];
    const ahead = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    if (id === from || ahead <= 0) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Everyone between two pictures, `share` of the way. Newcomers stand where they will. */
export function between(before: Places, after: Places, share: number): Places {
  return new Map(
    [...after].map(([id, to]) => {
      const from = before.get(id) ?? to;
      const x = from.x + (to.x - from.x) * share;
      return [id, { x, y: from.y + (to.y - from.y) * share }];
    }),
  );
}

/** The part of the stage that a name takes, for places at its edge: it is set to the left of its end there. */
export const anchorOf = ({ x }: Place): 'start' | 'middle' | 'end' => {
  const edge = stageSize.width * 0.06;
  if (x < edge) return 'start';
  return x > stageSize.width - edge ? 'end' : 'middle';
};
