import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Known } from './organisation.ts';
import {
  claimsToday,
  differing,
  readOwnTies,
  tieLevels,
  tiesOf,
  together,
  type Row,
} from './ties.ts';
import { idOf, networkOf } from './testing/made-up-network.ts';

const [a, b, c] = ['a', 'b', 'c'].map(idOf) as [ReturnType<typeof idOf>, never, never];
const known: Known = new Map([a, b, c].map((id) => [id, id]));
const row = (levels: Record<string, number>): Row => new Map(Object.entries(levels)) as never;

describe('one person’s ties', () => {
  it('[SAFE1] keeps levels of organisations that there are, and skips the rest and one’s own', () => {
    const stored = new Map<string, unknown>([
      ['self', a],
      [a, 4],
      [b, 3],
      [c, 5],
      ['nobody', 2],
      ['done', 'yes'],
    ]);
    const ties = readOwnTies(stored, known);
    expect(ties.of).toBe(a);
    expect([...ties.row]).toEqual([[b, 3]]);
    expect(ties.isHandedIn).toBe(false);
  });

  it('are nobody’s until someone has said for whom they answer', () => {
    expect(readOwnTies(new Map([['self', 'gone00']]), known).of).toBeNull();
  });
});

describe('organisations that turn out to be one', () => {
  const [d] = ['d'].map(idOf) as [ReturnType<typeof idOf>];
  /** d is a now; nobody knows of b any more. */
  const today: Known = new Map([
    [a, a],
    [c, c],
    [d, a],
  ]);

  it('are marked as strongly as either was, and nobody is tied to themselves', () => {
    const stored = new Map<string, unknown>([
      ['self', d],
      [a, 4],
      [b, 3],
      [c, 2],
    ]);
    const own = readOwnTies(stored, today);
    expect(own.of).toBe(a);
    expect([...own.row]).toEqual([[c, 2]]);
    const other = readOwnTies(
      new Map<string, unknown>([
        ['self', c],
        [a, 2],
        [d, 3],
      ]),
      today,
    );
    expect([...other.row]).toEqual([[a, 3]]);
  });

  it('have one row, and one column', () => {
    const claims = new Map([
      [a, row({ [c]: 1, [d]: 4 })],
      [b, row({ [a]: 4 })],
      [c, row({ [a]: 2, [b]: 4, [d]: 3 })],
      [d, row({ [a]: 4, [c]: 3 })],
    ]);
    const merged = claimsToday(claims, today);
    expect([...merged].map(([from, to]) => [from, [...to]])).toEqual([
      [a, [[c, 3]]],
      [c, [[a, 3]]],
    ]);
    expect(claimsToday(merged, today)).toEqual(merged);
  });
});

describe('two people of one organisation', () => {
  it('say together the strongest tie that one of them tells of', () => {
    const rows = [row({ [b]: 1, [c]: 2 }), row({ [b]: 4 })];
    expect([...together(rows)]).toEqual([
      [b, 4],
      [c, 2],
    ]);
  });

  it('differ where both have spoken and not alike; silence is no contradiction', () => {
    expect(differing([row({ [b]: 1, [c]: 2 }), row({ [b]: 4 })])).toBe(1);
    expect(differing([row({ [b]: 4 }), row({ [b]: 4, [c]: 1 })])).toBe(0);
  });

  it('say the same in whichever order they answer', () => {
    const rows = fc.array(fc.dictionary(fc.constantFrom(b, c), fc.constantFrom(...tieLevels)));
    fc.assert(
      fc.property(rows, (all) => {
        const some = all.map((one) => row(one));
        const there = Object.fromEntries(together(some));
        expect(Object.fromEntries(together(some.toReversed()))).toEqual(there);
      }),
    );
  });
});

describe('ties between organisations', () => {
  const statesOf = (says: Record<string, string | null>) =>
    tiesOf(networkOf(says), 'awareness').map(({ from, to, state }) => [from[0], to[0], state]);

  it('are confirmed where both say so', () => {
    expect(statesOf({ a: 'b', b: 'a' })).toEqual([['a', 'b', 'confirmed']]);
  });
  it('are one-sided where the other says no', () => {
    expect(statesOf({ a: '', b: 'a' })).toEqual([['b', 'a', 'one-sided']]);
  });
  it('are unknown where the other has not answered', () => {
    expect(statesOf({ a: null, b: 'a' })).toEqual([['b', 'a', 'unknown']]);
  });
  it('are of the joint layer from 공동사업을 했다 on', () => {
    expect(tiesOf(networkOf({ a: 'b', b: 'a' }, 3), 'joint')).toEqual([]);
    expect(tiesOf(networkOf({ a: 'b', b: 'a' }, 4), 'joint')).toHaveLength(1);
  });
  it('of an organisation that is off the map are drawn no more', () => {
    const { organisations, claims } = networkOf({ a: 'bc', b: 'a', c: 'a' });
    const fewer = { organisations: organisations.slice(0, 2), claims };
    expect(tiesOf(fewer, 'awareness')).toHaveLength(1);
  });
});
