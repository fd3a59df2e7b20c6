import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { OrganisationId } from './organisation.ts';
import { seededPlace } from './seeded-order.ts';
import { createTieGraph } from './tie-graph.ts';
import {
  apart,
  boxOf,
  stageSize,
  withinStage,
  type Box,
  type Place,
  type Places,
} from './tie-stage.ts';
import type { Tie } from './ties.ts';

type Ties = readonly Pick<Tie, 'from' | 'to'>[];

/** Enough for the picture to come to rest; fewer where each costs more. */
const iterationsFor = (count: number): number => (count > 150 ? 120 : 300);

/**
 * Where everyone stands, from the ids and ties alone: the same for everyone, wherever it is worked out. Those who are
 * tied draw each other near (ForceAtlas2); those whom no tie reaches yet stand in rows at the foot.
 */
export function arrange(ids: readonly OrganisationId[], ties: Ties): Map<OrganisationId, Place> {
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const box = boxOf(ids.length);
  const waiting = ids.filter((id) => !tied.has(id));
  const foot = footOf(waiting, box);
  const inner = drawn(
    ids.filter((id) => tied.has(id)),
    ties,
    box,
    footHeight(waiting.length, box),
  );
  return new Map([...inner, ...foot]);
}

/** Old ones stay where they are. One that is new, or that a tie has reached for the first time, is put near those it is tied to. */
export function placeNew(
  before: Places,
  ids: readonly OrganisationId[],
  ties: Ties,
  waiting: ReadonlySet<OrganisationId>,
): Map<OrganisationId, Place> {
  const box = boxOf(ids.length);
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const stays = (id: OrganisationId) => before.has(id) && !(waiting.has(id) && tied.has(id));
  const places = new Map(ids.filter(stays).map((id) => [id, before.get(id)!]));
  for (const id of ids.filter((one) => !stays(one))) {
    const near = partnersOf(id, ties).flatMap((other) => places.get(other) ?? []);
    const wanted = near.length > 0 ? middleOf(near) : { x: 0, y: stageSize.height };
    places.set(id, nearestFree(wanted, [...places.values()], box));
  }
  return new Map(ids.map((id) => [id, places.get(id)!]));
}

const partnersOf = (id: OrganisationId, ties: Ties): OrganisationId[] =>
  ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));

const middleOf = (places: readonly Place[]): Place => ({
  x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
  y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
});

/** The spot nearest to `wanted` where a box fits; where there is none, `wanted` itself. */
function nearestFree(wanted: Place, taken: readonly Place[], box: Box): Place {
  const isFree = (spot: Place) =>
    taken.every(
      ({ x, y }) => Math.abs(x - spot.x) >= box.width || Math.abs(y - spot.y) >= box.height,
    );
  const far = ({ x, y }: Place) => (x - wanted.x) ** 2 + (y - wanted.y) ** 2;
  const free = spotsOf(box).filter(isFree);
  const best = free.reduce<Place | null>(
    (near, spot) => (near === null || far(spot) < far(near) ? spot : near),
    null,
  );
  return best ?? withinStage(wanted, box);
}

/** Every half box of the stage, row by row. */
function spotsOf({ width, height }: Box): Place[] {
  const spots: Place[] = [];
  for (let y = height / 2; y <= stageSize.height - height / 2; y += height / 2)
    for (let x = width / 2; x <= stageSize.width - width / 2; x += width / 2)
      spots.push({ x: Math.round(x), y: Math.round(y) });
  return spots;
}

const perRow = (box: Box): number => Math.max(1, Math.floor(stageSize.width / box.width));
const footHeight = (count: number, box: Box): number => Math.ceil(count / perRow(box)) * box.height;

function footOf(ids: readonly OrganisationId[], box: Box): Map<OrganisationId, Place> {
  const columns = perRow(box);
  const rows = Math.ceil(ids.length / columns);
  return new Map(
    ids.map((id, i) => {
      const row = rows - 1 - Math.floor(i / columns);
      const x = (stageSize.width / columns) * ((i % columns) + 0.5);
      return [id, withinStage({ x, y: stageSize.height - box.height * (row + 0.5) }, box)];
    }),
  );
}

function drawn(
  ids: readonly OrganisationId[],
  ties: Ties,
  box: Box,
  foot: number,
): Map<OrganisationId, Place> {
  const graph = createTieGraph(ids, ties);
  for (const id of ids) graph.mergeNodeAttributes(id, startOf(id));
  const found = forceAtlas2(graph, {
    iterations: iterationsFor(ids.length),
    settings: { gravity: 0.6, scalingRatio: 12, slowDown: 4, strongGravityMode: false },
  }) as Record<OrganisationId, Place>;
  const flat = lyingFlat(ids.map((id) => found[id] ?? { x: 0, y: 0 }));
  const fitted = fitTo(flat, box, stageSize.height - foot - box.height / 4);
  return apart(new Map(ids.map((id, i) => [id, fitted[i]!])), box);
}

/** Round a circle, by chance that always falls the same. */
function startOf(id: OrganisationId): Place {
  const turn = (seededPlace(id) / 2 ** 32) * 2 * Math.PI;
  const out = 50 + 50 * (seededPlace(`${id}/out`) / 2 ** 32);
  return { x: Math.cos(turn) * out, y: Math.sin(turn) * out };
}

/** Turned so that it is widest from left to right: screens are. */
function lyingFlat(places: readonly Place[]): Place[] {
  const middle = middleOf(places);
  const from = places.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
  const sum = (of: (place: Place) => number) => from.reduce((total, one) => total + of(one), 0);
  const xx = sum(({ x }) => x * x);
  const yy = sum(({ y }) => y * y);
  const xy = sum(({ x, y }) => x * y);
  const turn = -Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return from.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
}

function fitTo(places: readonly Place[], box: Box, height: number): Place[] {
  const span = (values: readonly number[]) => ({
    least: Math.min(...values),
    size: Math.max(1e-6, Math.max(...values) - Math.min(...values)),
  });
  const across = span(places.map(({ x }) => x));
  const down = span(places.map(({ y }) => y));
  const wide = stageSize.width - box.width;
  const high = Math.max(box.height, height - box.height);
  const order = { x: rankedBy(places, ({ x }) => x), y: rankedBy(places, ({ y }) => y) };
  return places.map((place) => ({
    x: box.width / 2 + spread((place.x - across.least) / across.size, order.x(place)) * wide,
    y: box.height / 2 + spread((place.y - down.least) / down.size, order.y(place)) * high,
  }));
}

/** A few who stand far out would press all others together: half of a place is how far out, half how many are nearer. */
const spread = (share: number, rank: number): number => (share + rank) / 2;

function rankedBy(
  places: readonly Place[],
  value: (place: Place) => number,
): (place: Place) => number {
  const sorted = [...places].sort((a, b) => value(a) - value(b));
  const ranks = new Map(sorted.map((place, i) => [place, i / Math.max(1, sorted.length - 1)]));
  return (place) => ranks.get(place) ?? 0;
}
