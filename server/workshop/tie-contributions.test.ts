import { describe, expect, it } from 'vitest';
import { idOf } from '#lib/domain/testing/made-up-network.ts';
import type { Known } from '#lib/domain/organisation.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import type { Answer } from '#lib/domain/answer.ts';
import { contributionToday, sheetOf, TieContributions } from './tie-contributions.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(idOf) as [
  ReturnType<typeof idOf>,
  never,
  never,
  never,
];
/** d turned out to be a; c was taken off. */
const today: Known = new Map([
  [a, a],
  [b, b],
  [d, a],
]);
const given = (from: string, levels: Record<string, number>) =>
  sheetOf(from as typeof a, levels as Record<string, Answer>);

describe('what was contributed of organisations that are one now', () => {
  it('is the strongest of it, without those that are gone and without oneself', () => {
    expect(contributionToday(given(b, { [a]: 2, [d]: 3, [c]: 4 }), today)).toEqual({
      [`${b}>${a}`]: 3,
    });
    expect(contributionToday(given(d, { [a]: 4, [b]: 2 }), today)).toEqual({ [`${a}>${b}`]: 2 });
  });
  it('[PRIV4] stays deleted if some of it was', () => {
    const deleted = { [`${b}>${a}`]: null, [`${b}>${d}`]: 3 as Answer };
    expect(contributionToday(deleted, today)).toEqual({ [`${b}>${a}`]: null });
    const other = { [`${b}>${a}`]: 3 as Answer, [`${b}>${d}`]: null };
    expect(contributionToday(other, today)).toEqual({ [`${b}>${a}`]: null });
  });
  it('speaks for the one that stays', () => {
    const contributions = new TieContributions();
    contributions.set('one' as ParticipantId, given(a, { [b]: 1 }));
    contributions.set('two' as ParticipantId, given(d, { [b]: 3 }));
    contributions.recast(today);
    expect([...contributions.speaksFor(a)]).toEqual(['one', 'two']);
    expect([...contributions.speaksFor(d)]).toEqual([]);
    expect([...contributions.rowOf(a, undefined)]).toEqual([[b, 3]]);
  });
});

it('[PRIV3] on how many ties people of one organisation differ is told of three such organisations, not of two', () => {
  const contributions = new TieContributions();
  const say = (who: string, from: string, levels: Record<string, number>) =>
    contributions.set(who as ParticipantId, given(from, levels));
  say('one', a, { [b]: 1, [c]: 2 });
  say('two', a, { [b]: 4, [c]: 2 });
  say('three', b, { [a]: 2 });
  say('four', b, { [a]: 3 });
  say('five', c, { [a]: 2 });
  expect(contributions.differing).toBeNull();
  say('six', c, { [a]: 2 });
  expect(contributions.differing).toBe(2);
});
