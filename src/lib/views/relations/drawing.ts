import type { Place, Places } from '#lib/domain/tie-stage.ts';
import type { OrganisationId } from '#lib/domain/organisation.ts';
import type { Tie, TieState } from '#lib/domain/ties.ts';

/** A picture that nobody is in yet. */
export const nobody: Places = new Map();

/** All of these ties as one line, so that a map of thousands is a handful of shapes to a browser. */
function lineOf(ties: readonly Tie[], places: Places): string {
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

export interface Sizes {
  readonly text: number;
  readonly dot: number;
  /** Of the ring round a dot that can be pressed. */
  readonly target: number;
}

/** How large names and dots are, in the map's units: the more there are, the smaller. */
export function sizesFor(count: number): Sizes {
  const target = 24;
  if (count <= 30) return { text: 29, dot: 12, target };
  if (count <= 70) return { text: 20, dot: 9, target };
  return count <= 160 ? { text: 13, dot: 6, target } : { text: 10, dot: 4.5, target };
}

/** Names that would lie on one another are left to those with the most ties; the rest are named when looked at. */
const mostNames = 160;

export function namedOf(
  ids: readonly OrganisationId[],
  ties: readonly Tie[],
): ReadonlySet<OrganisationId> {
  if (ids.length <= mostNames) return new Set(ids);
  return new Set(byDegree(ids, ties).slice(0, mostNames / 2));
}

function byDegree(ids: readonly OrganisationId[], ties: readonly Tie[]): OrganisationId[] {
  const degrees = new Map<OrganisationId, number>();
  for (const { from, to } of ties)
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return ids.toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
}

/** What is to be named, and where it stands. */
export interface Picture {
  readonly names: ReadonlyMap<OrganisationId, string>;
  readonly ties: readonly Tie[];
  readonly places: Places;
  /** Named before all others. */
  readonly first: readonly OrganisationId[];
  /** The first are what is looked at. */
  readonly isFocused: boolean;
}

/** As many names as lie on no other: `first` first, then, if everyone is looked at, those with the most ties. */
export function fittingNames(
  { names, ties, places, first, isFocused }: Picture,
  text: number,
  width: number,
): ReadonlySet<OrganisationId> {
  const named = new Set<OrganisationId>();
  const taken: NameBox[] = [];
  const others = isFocused ? [] : byDegree([...names.keys()], ties);
  for (const id of new Set([...first, ...others])) {
    const place = places.get(id);
    const name = names.get(id);
    if (!place || name === undefined) continue;
    const box = boxOfName(name, place, text, width);
    if (taken.some((other) => meets(box, other)) && id !== first[0]) continue;
    named.add(id);
    taken.push(box);
  }
  return named;
}

interface NameBox extends Place {
  readonly half: number;
  readonly high: number;
}

/** Hangul is as wide as it is high, other letters a little more than half as much. */
const halfOf = (name: string, text: number): number =>
  ([...name].reduce((sum, letter) => sum + (letter > '\u1100' ? 1 : 0.58), 0) * text) / 2;

function boxOfName(name: string, place: Place, text: number, width: number): NameBox {
  const half = halfOf(name, text);
  return { x: place.x + nameShift(name, place, text, width), y: place.y, half, high: text * 1.15 };
}

/** How far a name is moved from under its dot, so that it does not end beyond the edge. */
export function nameShift(name: string, { x }: Place, text: number, width: number): number {
  const half = Math.min(width / 2, halfOf(name, text));
  return Math.min(width - half, Math.max(half, x)) - x;
}

const meets = (a: NameBox, b: NameBox): boolean =>
  Math.abs(a.x - b.x) < a.half + b.half && Math.abs(a.y - b.y) < a.high;

/** Whom an organisation is tied to, itself included. */
export const around = (id: OrganisationId, ties: readonly Tie[]): ReadonlySet<OrganisationId> =>
  new Set([id, ...ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))]);

/** Who is nearest to a point. Round a dot there is room for a finger, and such rooms overlap. */
export function nearestTo({ x, y }: Place, places: Places): OrganisationId | null {
  let best: { id: OrganisationId; far: number } | null = null;
  for (const [id, place] of places) {
    const far = (place.x - x) ** 2 + (place.y - y) ** 2;
    if (!best || far < best.far) best = { id, far };
  }
  return best?.id ?? null;
}

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
