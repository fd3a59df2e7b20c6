import { describe, expect, test } from 'vitest';
import { type CategorisedItem, compareWithNation } from './national-ranks.ts';

const mentions = [
  { id: 'trust', count: 12 },
  { id: 'money', count: 9 },
  { id: 'policy', count: null },
  { id: 'office', count: 4 },
  { id: 'mission', count: 4 },
];
const item = (category: string | null, mean: number | null, n = 10): CategorisedItem => ({
  category,
  mean,
  n,
});
const ranksOf = (items: readonly CategorisedItem[]) =>
  compareWithNation(items, mentions).map(({ id, own, nation }) => [
    id,
    own?.rank ?? null,
    nation?.rank ?? null,
  ]);

describe('our obstacles beside the national ranking', () => {
  test('stand in our order, each with its rank in the nation', () => {
    expect(ranksOf([item('money', 4.5), item('trust', 3.5), item('office', 2)])).toEqual([
      ['money', 1, 2],
      ['trust', 2, 1],
      ['office', 3, 3],
      ['mission', null, 3],
      ['policy', null, null],
    ]);
  });

  test('take the plain mean of the items of a category, and its fewest answers', () => {
    const [first] = compareWithNation([item('trust', 4, 9), item('trust', 3, 12)], mentions);
    expect(first?.own).toMatchObject({ mean: 3.5, items: 2, n: 9 });
  });

  test('share a rank where their means differ by no more than one answer is worth', () => {
    const own = (second: number) =>
      compareWithNation([item('money', 4), item('trust', second)], mentions).map(
        (one) => one.own?.rank ?? null,
      );
    expect(own(3.9).slice(0, 2)).toEqual([1, 1]);
    expect(own(3.8).slice(0, 2)).toEqual([1, 2]);
  });

  test('leave out items that are not shown, of no category, or of one that the survey has not', () => {
    const ranks = compareWithNation(
      [item('trust', null), item(null, 5), item('unheard-of', 5)],
      mentions,
    );
    expect(ranks.map(({ own }) => own)).toEqual([null, null, null, null, null]);
    expect(ranks.map(({ id }) => id)).not.toContain('unheard-of');
  });

  test('do not depend on the order of the items', () => {
    const items = [item('money', 4.5), item('trust', 3.5), item('trust', 2), item('office', 2)];
    expect(compareWithNation(items.toReversed(), mentions)).toEqual(
      compareWithNation(items, mentions),
    );
  });
});

test('what the survey printed the same number for shares a rank, and what it printed none for has none', () => {
  const nation = compareWithNation([], mentions).map(({ id, nation: one }) => [id, one?.rank]);
  expect(nation).toEqual([
    ['trust', 1],
    ['money', 2],
    ['office', 3],
    ['mission', 3],
    ['policy', undefined],
  ]);
});
