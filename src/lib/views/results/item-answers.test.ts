import { describe, expect, test } from 'vitest';
import { answeredOf, isTooEarly, isUnsure, sidesOf, type ItemFigures } from './item-answers.ts';

const side = (count: number, from: number, to = from) => ({ count, from, to });

describe('the sides of a divided room', () => {
  test.each([
    ['the ends alone', [4, 0, 3, 0, 5], side(5, 5), side(4, 1)],
    ['one person beside the end is not told apart', [4, 1, 1, 1, 5], side(5, 5), side(4, 1)],
    ['two beside the end are', [4, 2, 0, 2, 4], side(6, 4, 5), side(6, 1, 2)],
    ['the inner rating alone', [0, 5, 1, 6, 0], side(6, 4), side(5, 2)],
    ['one at the end, many inside', [1, 5, 0, 6, 1], side(6, 4), side(5, 2)],
    ['one and one', [5, 0, 0, 1, 1], side(2, 4, 5), side(5, 1)],
  ])('%s', (_, counts, high, low) => {
    const n = counts.reduce((a, b) => a + b, 0);
    expect(sidesOf(counts)).toEqual({ n, high, low });
  });

  test.each([[[0, 0, 5, 4, 3]], [[3, 3, 3, 0, 0]], [[0, 0, 0, 0, 0]]])(
    'there are no two sides in %j',
    (counts) => expect(sidesOf(counts)).toBeNull(),
  );
});

const figures = (given: Partial<ItemFigures>): ItemFigures => ({
  ...{ id: 'founding-01', obstacle: 'trust-low', n: 6, unknown: 0, na: 0 },
  ...{ counts: [1, 1, 2, 1, 1], mean: 3, high: null, agreement: 0, verdict: null },
  ...{ rank: 1, suppressed: false },
  ...given,
});

describe('not knowing', () => {
  test('is a finding from a third of all who answered', () => {
    expect(isUnsure(figures({ n: 8, unknown: 4 }))).toBe(true);
    expect(isUnsure(figures({ n: 8, unknown: 3 }))).toBe(false);
  });

  test('those to whom it does not apply have answered, too', () => {
    expect(answeredOf(figures({ n: 6, unknown: 3, na: 3 }))).toBe(12);
    expect(isUnsure(figures({ n: 6, unknown: 3, na: 3 }))).toBe(false);
  });

  test('[PRIV3] is not told of a hidden item', () => {
    const hidden = figures({ n: 2, unknown: null, na: null, counts: null, suppressed: true });
    expect(answeredOf(hidden)).toBeNull();
    expect(isUnsure(hidden)).toBe(false);
  });
});

describe('too early to speak of division', () => {
  test('is it below five answers to every shown item', () => {
    expect(isTooEarly([figures({ n: 4 }), figures({ n: 3 })])).toBe(true);
    expect(isTooEarly([figures({ n: 4 }), figures({ n: 5 })])).toBe(false);
  });

  test('is not said where nothing is shown at all', () => {
    expect(isTooEarly([figures({ n: 2, counts: null })])).toBe(false);
  });
});
