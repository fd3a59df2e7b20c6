import { describe, expect, it } from 'vitest';
import { collectEvidence, isEnough } from './evidence.ts';
import type { ScoredInstrument } from './scored-instrument.ts';
import type { ItemTally, Tally } from './tally.ts';

const bearsOn = (factors: Record<string, number>) => {
  return { factors, networkTasks: {}, futureTasks: {} };
};
const instrument: ScoredInstrument = {
  stage: 'founding',
  version: '1',
  items: ['a', 'b', 'c'].map((id) => ({ id, obstacle: `of-${id}` })),
  obstacles: new Map([
    ['of-a', bearsOn({ trust: 1 })],
    ['of-b', bearsOn({ trust: 0.5, roles: 1 })],
    ['of-c', bearsOn({ trust: 1 })],
  ]),
  factors: ['trust', 'roles', 'unheard-of'],
  networkTasks: [],
  futureTasks: [],
};
const shown: ItemTally = { n: 4, unknown: 0, na: 0, counts: [0, 0, 2, 1, 1] };
const hidden: ItemTally = { n: 2, unknown: null, na: null, counts: null };
const unrated: ItemTally = { n: 0, unknown: 2, na: 0, counts: [0, 0, 0, 0, 0] };

const collect = (items: Tally['items']) => {
  const tally: Tally = { instrument: { stage: 'founding', version: '1' }, items };
  return collectEvidence(tally, instrument, 'factors', null);
};

describe('the evidence for a factor', () => {
  it('is the shown items that bear on it, with the weights of their obstacles', () => {
    const [trust, roles] = collect({ a: shown, b: shown, c: shown });
    expect(trust).toMatchObject({ target: 'trust', weight: 2.5, coverage: 1 });
    expect(trust?.bearings.map(({ item, weight }) => [item.id, item.obstacle, weight])).toEqual([
      ['a', 'of-a', 1],
      ['b', 'of-b', 0.5],
      ['c', 'of-c', 1],
    ]);
    expect(roles?.bearings.map(({ item }) => item)).toMatchObject([
      { id: 'b', n: 4, mean: 3.75, excess: 0.375 },
    ]);
  });

  it.each([
    ['suppressed', { c: hidden }],
    ['unrated', { c: unrated }],
    ['missing from the tally', {}],
  ])('leaves out an item that is %s', (_, rest) => {
    const [trust] = collect({ a: shown, b: shown, ...rest });
    expect(trust?.bearings.map(({ item }) => item.id)).toEqual(['a', 'b']);
    expect(trust?.coverage).toBeCloseTo(1.5 / 2.5, 12);
  });

  it('is not enough below two thirds, nor where no item bears on the factor', () => {
    const [partly, , none] = collect({ a: shown, b: shown });
    expect([partly, none].map((e) => e && isEnough(e))).toEqual([false, false]);
    expect(none?.coverage).toBe(0);
    expect(isEnough({ target: 't', bearings: [], weight: 2, coverage: 1 - 1 / 3 })).toBe(true);
  });

  it('is an error for an item without an obstacle', () => {
    const broken = { ...instrument, obstacles: new Map() };
    const tally: Tally = { instrument: { stage: 'founding', version: '1' }, items: {} };
    expect(() => collectEvidence(tally, broken, 'factors', null)).toThrow('no obstacle of-a');
  });
});
