import { describe, expect, it } from 'vitest';
import type { OrganisationId } from '#lib/domain/organisation.ts';
import type { Tie } from '#lib/domain/ties.ts';
import {
  around,
  between,
  fittingNames,
  linesOf,
  namedOf,
  nameShift,
  nearestTo,
  nextTowards,
  tieKey,
} from './drawing.ts';

const id = (name: string) => name as OrganisationId;
const [a, b, c] = [id('a'), id('b'), id('c')];
const ties: readonly Tie[] = [
  { from: a, to: b, state: 'confirmed' },
  { from: c, to: a, state: 'unknown' },
];
const places = new Map([
  [a, { x: 100, y: 100 }],
  [b, { x: 300, y: 120 }],
  [c, { x: 110, y: 400 }],
]);

describe('the drawing', () => {
  it('is one line for each kind of tie, the surest first', () => {
    expect(linesOf(ties, places)).toEqual([
      { state: 'confirmed', line: 'M100 100L300 120' },
      { state: 'unknown', line: 'M110 400L100 100' },
    ]);
  });
  it('leaves out whom it has no place for', () => {
    expect(linesOf(ties, new Map([[a, { x: 1, y: 1 }]]))).toEqual([]);
  });
  it('knows a tie again whoever tells of it', () => {
    expect(tieKey({ from: b, to: a, state: 'confirmed' })).toBe(tieKey(ties[0]!));
  });
  it('names everyone up to 160, and those with the most ties beyond', () => {
    const many = Array.from({ length: 300 }, (_, i) => id(`x${i}`));
    expect(namedOf(many.slice(0, 160), []).size).toBe(160);
    const named = namedOf(many, [{ from: many[299]!, to: many[298]!, state: 'unknown' }]);
    expect(named.size).toBe(80);
    expect(named.has(many[299]!)).toBe(true);
  });
  it('shows one organisation’s surroundings', () => {
    expect([...around(a, ties)].sort()).toEqual(['a', 'b', 'c']);
    expect([...around(b, ties)].sort()).toEqual(['a', 'b']);
  });
  it('takes a press for whoever is nearest', () => {
    expect(nearestTo({ x: 120, y: 240 }, places)).toBe(a);
    expect(nearestTo({ x: 120, y: 260 }, places)).toBe(c);
    expect(nearestTo({ x: 1, y: 1 }, new Map())).toBeNull();
  });
  it('goes by arrow keys to the nearest that way', () => {
    expect(nextTowards(a, 'ArrowRight', places)).toBe(b);
    expect(nextTowards(a, 'ArrowDown', places)).toBe(c);
    expect(nextTowards(a, 'ArrowLeft', places)).toBeNull();
    expect(nextTowards(a, 'Enter', places)).toBeNull();
  });
  it('glides from one picture to the next; a newcomer stands where it will', () => {
    const after = new Map([
      [a, { x: 200, y: 100 }],
      [id('d'), { x: 5, y: 5 }],
    ]);
    expect([...between(places, after, 0.5)]).toEqual([
      [a, { x: 150, y: 100 }],
      ['d', { x: 5, y: 5 }],
    ]);
  });
  it('keeps names at the edge on the stage', () => {
    const at = (x: number) => x + nameShift('가나다라', { x, y: 0 }, 20, 900);
    expect([at(10), at(400), at(890)]).toEqual([40, 400, 860]);
  });
  it('writes as many names as lie on no other: the wanted first, then those with the most ties', () => {
    const names = new Map([a, b, c].map((one) => [one, '가나다라']));
    const close = new Map([
      [a, { x: 100, y: 100 }],
      [b, { x: 150, y: 110 }],
      [c, { x: 400, y: 110 }],
    ]);
    const named = (first: OrganisationId[], isFocused = false) =>
      [...fittingNames({ names, ties, places: close, first, isFocused }, 20, 900)].sort();
    expect(named([])).toEqual(['a', 'c']);
    expect(named([b])).toEqual(['b', 'c']);
    expect(named([b], true)).toEqual(['b']);
  });
});
