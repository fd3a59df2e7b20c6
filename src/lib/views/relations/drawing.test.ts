import { describe, expect, it } from 'vitest';
import type { OrganisationId } from '#lib/domain/organisation.ts';
import type { Tie } from '#lib/domain/ties.ts';
import { anchorOf, around, between, linesOf, namedOf, nextTowards, tieKey } from './drawing.ts';

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
    expect([
      anchorOf({ x: 10, y: 0 }),
      anchorOf({ x: 800, y: 0 }),
      anchorOf({ x: 1590, y: 0 }),
    ]).toEqual(['start', 'middle', 'end']);
  });
});
