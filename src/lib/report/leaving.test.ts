import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemTally } from '#lib/domain/tally.ts';
import type { GroupDots } from '#lib/domain/wants.ts';
import { createReport } from './create-report.ts';
import { leave, leavingGroup } from './leaving.ts';
import { dotsThatLeave } from './leaving-dots.ts';
import { writeBundle } from './result-file.ts';
import type { ResultSource, SourceTally } from './result-source.ts';
import { madeUpSource, madeUpTally } from './testing/made-up.ts';

const withItem = (tally: SourceTally, id: string, item: ItemTally): SourceTally => ({
  ...tally,
  items: { ...tally.items, [id]: item },
});

/** Counts of four answers, which the room was shown and the report may not. */
const four = fc
  .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }))
  .map((cuts) => {
    const counts = [0, 0, 0, 0, 0];
    for (const cut of cuts) counts[cut]! += 1;
    return counts as [number, number, number, number, number];
  });

describe('what leaves the room', () => {
  it('[PRIV3] an item with fewer than five answers keeps its n alone', () => {
    const item: ItemTally = { n: 4, unknown: 1, na: 2, counts: [0, 1, 0, 0, 3] };
    const tally = withItem(madeUpTally(), 'operating-01', item);
    const left = leave(madeUpSource({}, { tally })).tally!;
    expect(left.items['operating-01']).toEqual({ n: 4, unknown: null, na: null, counts: null });
    expect(left.items['operating-02']).toMatchObject({ n: 12, counts: expect.any(Array) });
  });

  it('[PRIV3] paper sheets do not make up the five', () => {
    const tally = { ...madeUpTally(), leaving: ['operating-02'] };
    const left = leave(madeUpSource({}, { tally })).tally!.items;
    const shown = Object.entries(left).filter(([, { counts }]) => counts !== null);
    expect(shown.map(([id]) => id)).toEqual(['operating-02']);
  });

  it('[PRIV3] nothing that leaves depends on what a hidden item was answered: it can be found by no sum', () => {
    const before = madeUpSource();
    const reportOf = (source: ResultSource) => {
      const parts = leave(source);
      return [writeBundle(parts), createReport(parts, 'ko'), createReport(parts, 'en')];
    };
    fc.assert(
      fc.property(four, four, fc.nat({ max: 6 }), (a, b, asides) => {
        const hide = (given: SourceTally, counts: typeof a, unknown: number) =>
          ['operating-01', 'operating-07'].reduce(
            (tally, id) => withItem(tally, id, { n: 4, unknown, na: 1, counts }),
            given,
          );
        const [one, two] = [
          { ...before, tally: hide(before.tally!, a, 0) },
          { ...before, tally: hide(before.tally!, b, asides) },
        ];
        expect(reportOf(one)).toEqual(reportOf(two));
      }),
      { numRuns: 25 },
    );
  });

  it('[PRIV3] nothing that leaves depends on the dots of a hidden group, not even their order', () => {
    const source = madeUpSource();
    const withDots = (low: readonly (readonly [number, number])[]) => {
      const wants = source.wants!;
      const groups = wants.tally!.groups.map((group, i): GroupDots => {
        const [dots, voters] = low[i] ?? [10 + i, 8];
        return { id: group.id, dots, voters };
      });
      const tally = { ...wants.tally!, groups };
      const parts = leave({ ...source, wants: { ...wants, tally } });
      return [writeBundle(parts), createReport(parts, 'ko')];
    };
    const few = fc
      .integer({ min: 1, max: 4 })
      .chain((voters) =>
        fc.integer({ min: voters, max: 2 * voters }).map((dots) => [dots, voters] as const),
      );
    const some = fc.tuple(few, few, few).filter((all) => all.reduce((n, [, v]) => n + v, 0) >= 5);
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(withDots(a)).toEqual(withDots(b));
      }),
      { numRuns: 40 },
    );
  });

  it('[PRIV5] has no place for a person: the model is made of these fields and no others', () => {
    const smuggled = { ...madeUpSource(), seats: [{ name: '김비밀' }] } as ResultSource;
    expect(JSON.stringify(leave(smuggled))).not.toContain('김비밀');
    expect(Object.keys(leave(smuggled))).toEqual([
      'workshop',
      'participation',
      'tally',
      'talk',
      'wants',
      'plan',
      'rounds',
      'relations',
      'profile',
      'retrospective',
    ]);
  });

  it('words of cards leave only from a room of five', () => {
    const small = leave(madeUpSource({}, { writers: 4 })).wants!;
    expect([small.loose, ...small.groups.map(({ cards }) => cards)]).toEqual(
      Array.from({ length: 8 }, () => null),
    );
    expect(small.groups.map(({ cardCount }) => cardCount)).toEqual([4, 4, 4, 3, 3, 3, 3]);
    const large = leave(madeUpSource({}, { writers: leavingGroup })).wants!;
    expect(large.groups[0]!.cards).toHaveLength(4);
  });

  it('a hidden card leaves no words and is not counted', () => {
    const source = madeUpSource();
    const { board } = source.wants!;
    const groups = board.groups.map((group, i) => ({
      ...group,
      cards: group.cards.map((card, at) =>
        i + at === 0 ? { ...card, text: '', hidden: true } : card,
      ),
    }));
    const left = leave({ ...source, wants: { ...source.wants!, board: { ...board, groups } } });
    expect(left.wants!.groups[0]!.cards).toHaveLength(3);
  });
});

describe('dots that leave', () => {
  const groups = (...voters: number[]): GroupDots[] =>
    voters.map((count, i) => ({ id: `g${i}`, dots: count, voters: count }));
  const left = (...voters: number[]) => leftOf(9, ...voters);
  const leftOf = (all: number, ...voters: number[]) => [
    ...dotsThatLeave({ voters: all, groups: groups(...voters) }, 5),
  ];

  it('[PRIV3] a single hidden group takes the next smallest with it', () => {
    expect(left(9, 7, 6, 3)).toEqual(['g0', 'g1']);
  });
  it('[PRIV3] two hidden groups of few voters take a third', () => {
    expect(left(9, 7, 2, 1)).toEqual(['g0']);
    expect(left(9, 7, 3, 2)).toEqual(['g0', 'g1']);
  });
  it('groups of five voters or more leave, and groups of none', () => {
    expect(left(9, 5, 0)).toEqual(['g0', 'g1', 'g2']);
  });
  it('where all are small all are hidden', () => {
    expect(left(2, 1)).toEqual([]);
  });
  it('[PRIV3] where fewer than five voted, not even a group that nobody chose leaves', () => {
    expect(leftOf(4, 4, 3, 0)).toEqual([]);
    expect(leftOf(5, 5, 5, 0)).toEqual(['g0', 'g1', 'g2']);
    expect(leftOf(0, 0, 0)).toEqual(['g0', 'g1']);
  });
  it('what the room was not shown does not leave', () => {
    expect([
      ...dotsThatLeave({ voters: 9, groups: [{ id: 'a', dots: null, voters: null }] }, 5),
    ]).toEqual([]);
  });
});
