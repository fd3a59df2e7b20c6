import { describe, expect, it } from 'vitest';
import { changesBetween, type Round } from './change.ts';
import type { ScoredInstrument } from './scored-instrument.ts';
import type { Counts, ItemTally } from './tally.ts';

const none = { factors: {}, networkTasks: {}, futureTasks: {} };
const instrument: ScoredInstrument = {
  stage: 'operating',
  version: '1.0.0',
  items: ['a', 'b', 'c'].map((id) => ({ id, obstacle: id })),
  obstacles: new Map([
    ['a', { ...none, factors: { f: 1 } }],
    ['b', { ...none, factors: { f: 0.5, g: 1 } }],
    ['c', none],
  ]),
  factors: ['f', 'g'],
  networkTasks: [],
  futureTasks: [],
};
const item = (...counts: Counts): ItemTally => ({
  n: counts.reduce((sum, count) => sum + count, 0),
  unknown: 0,
  na: 0,
  counts,
});
const hidden: ItemTally = { n: 3, unknown: null, na: null, counts: null };
const round = (items: Record<string, ItemTally>, eligible: number | null = null): Round => ({
  tally: { instrument: { stage: 'operating', version: '1.0.0' }, items },
  eligible,
});

const heavy = item(0, 0, 1, 4, 7);
const light = item(7, 4, 1, 0, 0);
const middle = item(1, 2, 6, 2, 1);

describe('changes between rounds', () => {
  it('a great change of a factor and of an item is real, one by chance is not', () => {
    const before = round({ a: heavy, b: heavy, c: middle });
    const after = round({ a: light, b: light, c: item(1, 3, 5, 2, 1) });
    const changes = changesBetween(before, after, instrument)!;
    expect(changes.factors.map(({ id, isReal }) => [id, isReal])).toEqual([
      ['f', true],
      ['g', true],
    ]);
    expect(changes.factors[0]).toMatchObject({ before: 1.5, after: 4.5 });
    expect(changes.changedItems.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('nothing has changed where the answers are the same', () => {
    const same = round({ a: heavy, b: middle, c: light });
    const changes = changesBetween(same, same, instrument)!;
    expect(changes.factors.every(({ isReal }) => !isReal)).toBe(true);
    expect(changes.changedItems).toEqual([]);
  });

  it('both rounds are scored over the items that both show', () => {
    const before = round({ a: hidden, b: heavy, c: middle });
    const changes = changesBetween(before, round({ a: light, b: heavy, c: middle }), instrument)!;
    expect(changes.items).toBe(2);
    // Of f only a third of its weight is left: no score, so nothing to compare.
    expect(changes.factors.map(({ id }) => id)).toEqual(['g']);
  });

  it('where everyone has answered only one person’s weight is noise', () => {
    const before = round({ b: item(5, 5, 0, 0, 0) }, 10);
    const after = round({ b: item(3, 5, 2, 0, 0) }, 10);
    const one = round({ b: item(4, 6, 0, 0, 0) }, 10);
    const g = (a: Round, b: Round) => changesBetween(a, b, instrument)!.factors[0]!.isReal;
    expect(g(before, after)).toBe(true);
    expect(g(before, one)).toBe(false);
  });

  it('holds back an item that would look changed alone but not among three (Holm)', () => {
    const before = round({ a: item(2, 3, 4, 2, 1), b: middle, c: middle });
    const after = round({ a: item(0, 2, 3, 4, 3), b: middle, c: middle });
    const alone = (r: Round) => round({ a: r.tally.items.a! });
    expect(changesBetween(alone(before), alone(after), instrument)!.changedItems).toHaveLength(0);
    expect(changesBetween(before, after, instrument)!.changedItems).toHaveLength(0);
    const more = round({ a: item(0, 1, 3, 4, 4), b: middle, c: middle });
    expect(changesBetween(alone(before), alone(more), instrument)!.changedItems).toHaveLength(1);
    expect(changesBetween(before, more, instrument)!.changedItems).toHaveLength(0);
  });

  it('compares nothing across versions of the checklist', () => {
    const other = { ...round({ a: heavy }), tally: { ...round({ a: heavy }).tally } };
    const moved = {
      ...other,
      tally: { ...other.tally, instrument: { stage: 'operating', version: '2.0.0' } },
    } as Round;
    expect(changesBetween(moved, round({ a: light }), instrument)).toBeNull();
  });

  it('compares over a new version what asks the same, scored with the weights of now', () => {
    const moved: ScoredInstrument = {
      ...instrument,
      version: '1.1.0',
      obstacles: new Map([...instrument.obstacles, ['b', { ...none, factors: { g: 0.5 } }]]),
      history: [
        { version: '1.0.0', items: [] },
        { version: '1.1.0', items: ['c'] },
      ],
    };
    const now = round({ a: light, b: light, c: light });
    const after = {
      ...now,
      tally: { ...now.tally, instrument: { stage: 'operating', version: '1.1.0' } },
    } as Round;
    const before = round({ a: heavy, b: light, c: heavy });
    const changes = changesBetween(before, after, moved)!;
    expect([changes.items, changes.reworded]).toEqual([2, ['c']]);
    expect(changes.factors).toMatchObject([
      { id: 'f', before: 1.5, after: 4.5, isReal: true },
      { id: 'g', before: 4.5, after: 4.5, isReal: false },
    ]);
    expect(changes.changedItems.map(({ id }) => id)).toEqual(['a']);
    // What was asked before this version came is not known the other way round.
    expect(changesBetween(before, after, instrument)).toBeNull();
  });
});
