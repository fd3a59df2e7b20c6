import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from './answer.ts';
import {
  countAnswer,
  countAnswers,
  emptyCount,
  isUnanimous,
  type ItemCount,
  suppressItem,
} from './tally.ts';

const ids = ['a', 'b', 'c'];
const anyAnswer = fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'unknown', 'na');
const anyBallots = fc.array(
  fc
    .array(fc.tuple(fc.constantFrom(...ids, 'of another checklist'), anyAnswer))
    .map((answers): Answers => new Map(answers)),
  { maxLength: 20 },
);

const sumOf = (one: ItemCount, other: ItemCount): ItemCount => ({
  n: one.n + other.n,
  unknown: one.unknown + other.unknown,
  na: one.na + other.na,
  counts: one.counts.map((c, i) => c + other.counts[i]!) as unknown as ItemCount['counts'],
});

describe('counted answers', () => {
  it('of all ballots are the sum of their parts, however they were split', () => {
    fc.assert(
      fc.property(anyBallots, anyBallots, (some, others) => {
        const [one, other] = [countAnswers(ids, some), countAnswers(ids, others)];
        const sums = ids.map((id) => [id, sumOf(one[id]!, other[id]!)]);
        expect(countAnswers(ids, [...some, ...others])).toEqual(Object.fromEntries(sums));
      }),
    );
  });

  it('are ratings by value, and beside them who did not know or was not concerned', () => {
    const answers: Answer[] = [1, 5, 5, 'unknown', 'na', 'na'];
    const ballots = answers.map((answer): Answers => new Map([['a', answer]]));
    expect(countAnswers(['a'], ballots)).toEqual({
      a: { n: 3, unknown: 1, na: 2, counts: [1, 0, 0, 0, 2] },
    });
  });

  it('are what they were once an answer is counted out again', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const counted = countAnswer(emptyCount, answer, 1);
        expect(counted).not.toEqual(emptyCount);
        expect(countAnswer(counted, answer, -1)).toEqual(emptyCount);
      }),
    );
  });
});

describe('an item', () => {
  const three: ItemCount = { n: 3, unknown: 2, na: 1, counts: [0, 0, 3, 0, 0] };

  it('[PRIV3] of fewer ratings than the smallest group keeps its n alone', () => {
    expect(suppressItem(three, 3)).toEqual(three);
    expect(suppressItem(three, 4)).toEqual({ n: 3, unknown: null, na: null, counts: null });
  });

  it('is unanimous where all ratings are the same, and not where there are none', () => {
    expect(isUnanimous(three)).toBe(true);
    expect(isUnanimous({ ...three, counts: [0, 1, 2, 0, 0] })).toBe(false);
    expect(isUnanimous(emptyCount)).toBe(false);
  });
});
