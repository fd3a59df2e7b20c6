import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toColumns, type Column, type WallGroup } from './columns.ts';

const room = { height: 100, columns: 3, gap: 4 };
const group = (cards: number, height = 10): WallGroup => ({
  name: 6,
  cards: Array.from({ length: cards }, () => height),
});

const heightOf = (groups: readonly WallGroup[], column: Column): number =>
  column.reduce((sum, part, i) => {
    const { name, cards } = groups[part.group]!;
    const shown = cards.slice(part.from, part.to).reduce((all, one) => all + one, 0);
    return sum + name + shown + (i > 0 ? room.gap : 0);
  }, 0);
const heights = (groups: readonly WallGroup[]) =>
  toColumns(groups, room).map((column) => heightOf(groups, column));

describe('groups on the wall', () => {
  it('stand in columns about as high as each other, in their order, and whole', () => {
    const groups = [2, 3, 1, 2, 2, 3, 1, 2].map((cards) => group(cards));
    const columns = toColumns(groups, room);
    expect(columns.flat().map(({ group: at }) => at)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(columns).toHaveLength(3);
    const all = heights(groups);
    expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(30);
  });

  it('a few cards in no group stand side by side', () => {
    expect(toColumns([{ name: 0, cards: Array.from({ length: 9 }, () => 10) }], room)).toEqual([
      [{ group: 0, from: 0, to: 3 }],
      [{ group: 0, from: 3, to: 6 }],
      [{ group: 0, from: 6, to: 9 }],
    ]);
  });

  it('one that is somewhat larger than the others stays whole', () => {
    const groups = [group(2), group(3), group(9, 9), group(4), group(3)];
    expect(toColumns(groups, room).map((column) => column.length)).toEqual([2, 1, 2]);
  });

  it('what is higher than a column goes on in the next; pages are filled before another begins', () => {
    const groups = [group(30), group(3)];
    const columns = toColumns(groups, room);
    expect(columns.slice(0, 3)).toEqual([
      [{ group: 0, from: 0, to: 9 }],
      [{ group: 0, from: 9, to: 18 }],
      [{ group: 0, from: 18, to: 27 }],
    ]);
    expect(columns.slice(3)).toEqual([
      [{ group: 0, from: 27, to: 30 }],
      [{ group: 1, from: 0, to: 3 }],
    ]);
  });

  it('no name stands over one card alone at the end of a column', () => {
    const columns = toColumns([group(8), group(20)], room);
    for (const part of columns.flat())
      if (part.to < [8, 20][part.group]!) expect(part.to - part.from).toBeGreaterThan(1);
  });

  it('every card stands in one place, in its order, on a wall of whatever height', () => {
    const anyGroup = fc.record({
      name: fc.integer({ min: 0, max: 30 }),
      cards: fc.array(fc.integer({ min: 0, max: 140 }), { minLength: 1, maxLength: 30 }),
    });
    fc.assert(
      fc.property(fc.array(anyGroup, { maxLength: 8 }), fc.nat({ max: 300 }), (groups, height) => {
        const parts = toColumns(groups, { ...room, height }).flat();
        const shown = parts.flatMap(({ group: at, from, to }) =>
          Array.from({ length: to - from }, (_, i) => `${at}:${from + i}`),
        );
        const all = groups.flatMap(({ cards }, at) => cards.map((_, i) => `${at}:${i}`));
        expect(shown).toEqual(all);
      }),
    );
  });
});
