import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankTied, sortByValue } from './ranking.ts';

interface Thing {
  readonly id: string;
  readonly value: number;
  readonly width: number;
}

const thing = (id: string, value: number, width = 0.1): Thing => ({ id, value, width });
const widest = (a: Thing, b: Thing) => Math.max(a.width, b.width);
const ranksOf = (things: readonly Thing[]) => {
  const ranks = rankTied(things, ({ value }) => value, widest);
  return Object.fromEntries([...ranks].map(([{ id }, rank]) => [id, rank]));
};

describe('ranks', () => {
  it('are shared by what is tied: 1, 1, 3', () => {
    expect(ranksOf([thing('c', 2), thing('a', 4.05), thing('b', 4)])).toEqual({ a: 1, b: 1, c: 3 });
  });

  it('are shared at exactly the width of a tie, floating error forgiven', () => {
    expect(ranksOf([thing('a', 0.3), thing('b', 0.1 + 0.1)])).toEqual({ a: 1, b: 1 });
    expect(ranksOf([thing('a', 0.3), thing('b', 0.2 - 1e-8)])).toEqual({ a: 1, b: 2 });
  });

  it('do not chain: a group reaches as far as its first member', () => {
    const chain = [thing('a', 4), thing('b', 3.93), thing('c', 3.86), thing('d', 3.8)];
    expect(ranksOf(chain)).toEqual({ a: 1, b: 1, c: 3, d: 3 });
  });

  it('end a group at the first thing too far below, though one further down has a wider tie', () => {
    const things = [thing('a', 4), thing('b', 3.8), thing('wide', 3.75, 1)];
    expect(ranksOf(things)).toEqual({ a: 1, b: 2, wide: 2 });
  });

  it('begin at 1 and count all things above the group', () => {
    const anyThing = fc.record({
      id: fc.uuid(),
      value: fc.float({ min: 0, max: 5, noNaN: true }),
      width: fc.float({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anyThing, { minLength: 1 }), (things) => {
        const ranks = [...rankTied(things, ({ value }) => value, widest).values()];
        expect(ranks).toHaveLength(things.length);
        for (const rank of ranks)
          expect(ranks.filter((other) => other < rank)).toHaveLength(rank - 1);
      }),
    );
  });
});

describe('an order by value', () => {
  it('keeps what is equal but for floating error in the order it came in', () => {
    const sum = 0.1 + 0.2;
    const things = [thing('first', 0.3), thing('second', sum), thing('top', 1)];
    expect(sum).toBeGreaterThan(0.3);
    expect(sortByValue(things, ({ value }) => value).map(({ id }) => id)).toEqual([
      'top',
      'first',
      'second',
    ]);
  });
});
