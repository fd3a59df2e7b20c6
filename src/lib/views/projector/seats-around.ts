/** A place beside a square of side 100, in its own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const side = 100;

/** How many places are laid: twice as many whenever the table is full, so that nobody is moved when another comes. */
export function placesFor(people: number, least = 32): number {
  let places = least;
  while (places < people) places *= 2;
  return places;
}

/** Places at equal distances along the rim of a square table, from the middle of its top, clockwise. */
export function placesAround(count: number): Place[] {
  return Array.from({ length: count }, (_, i) => pointAt((i / count) * 4 * side));
}

function pointAt(way: number): Place {
  const along = (way + side / 2) % (4 * side);
  const [edge, rest] = [Math.floor(along / side), along % side];
  if (edge === 0) return { x: rest, y: 0 };
  if (edge === 1) return { x: side, y: rest };
  if (edge === 2) return { x: side - rest, y: side };
  return { x: 0, y: side - rest };
}
