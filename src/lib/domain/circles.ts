import type { CircleSize } from './talk.ts';

/** The group of one person in a turn of 1-2-4-all, counted from 1, and how many are in it. */
export interface CirclePlace {
  readonly group: number;
  readonly people: number;
}

/**
 * Groups for 1-2-4-all over an order of `n` people. Nobody is left alone: an odd one makes the last pair three. Two
 * pairs make a four; of an odd number of pairs, the last stands by itself if it is three, else joins the four before.
 */
export function placeIn(size: CircleSize, place: number, n: number): CirclePlace | null {
  if (place < 0 || place >= n) return null;
  if (size === 'alone') return { group: place + 1, people: 1 };
  if (size === 'all') return { group: 1, people: n };
  const groupOf = size === 'pairs' ? pairOf : fourOf;
  const group = groupOf(place, n);
  const people = Array.from({ length: n }, (_, i) => groupOf(i, n)).filter((g) => g === group);
  return { group: group + 1, people: people.length };
}

const pairsIn = (n: number): number => Math.max(1, Math.floor(n / 2));

const pairOf = (place: number, n: number): number =>
  Math.min(Math.floor(place / 2), pairsIn(n) - 1);

function fourOf(place: number, n: number): number {
  const pairs = pairsIn(n);
  const isThree = n % 2 === 1 && n > 1;
  const fours = isThree ? Math.ceil(pairs / 2) : Math.max(1, Math.floor(pairs / 2));
  return Math.min(Math.floor(pairOf(place, n) / 2), fours - 1);
}

/** How many groups there are. */
export const groupsOf = (size: CircleSize, n: number): number =>
  n === 0 ? 0 : (placeIn(size, n - 1, n)?.group ?? 0);

/** The order with someone new at its end. Nobody before them gets another number. */
export const withSeat = (order: readonly string[], seat: string): readonly string[] =>
  order.includes(seat) ? order : [...order, seat];

/** The order without someone: the last one takes their place, so that only one person gets another number. */
export function withoutSeat(order: readonly string[], seat: string): readonly string[] {
  const place = order.indexOf(seat);
  if (place === -1) return order;
  const last = order.at(-1) ?? seat;
  const rest = order.slice(0, -1);
  return last === seat ? rest : rest.map((one) => (one === seat ? last : one));
}

/** The order that a first turn begins with: those counted off before keep their numbers, the others are shuffled in behind. */
export function shuffledOrder(
  order: readonly string[],
  seats: readonly string[],
  random: () => number,
): readonly string[] {
  const kept = order.filter((seat) => seats.includes(seat));
  const fresh = seats.filter((seat) => !kept.includes(seat));
  for (let i = fresh.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [fresh[i], fresh[j]] = [fresh[j]!, fresh[i]!];
  }
  return [...kept, ...fresh];
}
