import { expect, test } from 'vitest';
import { reviewItemIds } from '#lib/domain/review.ts';
import { benchmarkOf } from './benchmarks.ts';
import { reviewAnswers, reviewItems } from './review-items.ts';

test('the questions are those that a ballot may answer, each with five answers and a national figure of five', () => {
  expect(reviewItems.map(({ id }) => id)).toEqual(reviewItemIds);
  for (const { figure, scale, survivorsOnly } of reviewItems) {
    const { distribution, base } = benchmarkOf('likert', figure);
    expect(distribution).toHaveLength(5);
    expect(reviewAnswers[scale]).toHaveLength(5);
    // The survey says itself whom it asked.
    expect(survivorsOnly).toBe(base.ko.includes('지속하는'));
  }
});

test('the survey’s mean of trust hardly moves while its answers part', () => {
  const counts = (id: string) => benchmarkOf('likert', id).distribution.map(({ count }) => count);
  expect(counts('programme-trust-start')).toEqual([0, 0, 9, 18, 11]);
  expect(counts('programme-trust-now')).toEqual([1, 3, 4, 14, 16]);
});
