import { describe, expect, it } from 'vitest';
import { suggestFrom } from './tie-suggestions.ts';
import { idOf, networkOf } from './testing/made-up-network.ts';
import type { Network, TieLevel } from './ties.ts';

/** A network in which some claims are stronger. */
function withJoint(network: Network, pairs: readonly string[]): Network {
  const claims = new Map([...network.claims].map(([from, row]) => [from, new Map(row)]));
  for (const pair of pairs)
    for (const [from, to] of [pair, [...pair].toReversed().join('')])
      claims.get(idOf(from!))?.set(idOf(to!), 4 as TieLevel);
  return { ...network, claims };
}
const all = networkOf({ a: 'bcd', b: 'acd', c: 'abd', d: 'abc', e: '', f: null });

describe('what a map invites to', () => {
  it('puts pairs who know each other and share partners before the others', () => {
    const { couldMeet } = suggestFrom(withJoint(all, ['ab', 'ac']));
    expect(couldMeet[0]).toEqual({ a: idOf('b'), b: idOf('c'), inCommon: 1 });
    expect(couldMeet).toHaveLength(4);
  });
  it('names no pair that one of them says it has worked with, or has said nothing of', () => {
    expect(suggestFrom(networkOf({ a: 'b', b: null })).couldMeet).toEqual([]);
    expect(suggestFrom(networkOf({ a: 'b', b: 'a' }, 4)).couldMeet).toEqual([]);
  });
  it('calls alone who has answered and is tied to no one, never who has not answered', () => {
    expect(suggestFrom(all).alone).toEqual([idOf('e')]);
  });
  it('tells who holds others in', () => {
    expect(suggestFrom(networkOf({ a: 'b', b: 'ac', c: '' })).holding).toEqual([idOf('b')]);
  });
});
