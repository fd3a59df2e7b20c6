import { describe, expect, it } from 'vitest';
import { agreement } from './agreement.ts';
import { verdictOf } from './verdict.ts';

/** Every way in which `n` people can answer, one by one: 5^n lists of counts. */
function everyAnswering(n: number): number[][] {
  if (n === 0) return [[0, 0, 0, 0, 0]];
  return everyAnswering(n - 1).flatMap((counts) =>
    counts.map((_, rating) => counts.map((count, i) => (i === rating ? count + 1 : count))),
  );
}

function naiveVerdict(a: number, chances: readonly number[]): string {
  const atLeast = chances.filter((chance) => chance >= a - 1e-9).length / chances.length;
  const atMost = chances.filter((chance) => chance <= a + 1e-9).length / chances.length;
  if (atLeast <= 0.05 + 1e-9) return 'agree';
  return a < -1e-9 && atMost <= 0.05 + 1e-9 ? 'split' : 'mixed';
}

describe('the verdict', () => {
  it.each([5, 6, 7])('at n = %d is what counting all possible answers gives', (n) => {
    const chances = everyAnswering(n).map((counts) => agreement(counts) ?? NaN);
    for (const a of new Set(chances))
      expect(verdictOf(n, a), `A = ${a}`).toBe(naiveVerdict(a, chances));
  });

  it('is none below five answers or without an agreement', () => {
    expect(verdictOf(4, 1)).toBeNull();
    expect(verdictOf(12, null)).toBeNull();
    expect(verdictOf(5, 1)).toBe('agree');
  });

  it.each([
    [[5, 0, 0, 0, 7], 'split'],
    [[0, 0, 1, 9, 2], 'agree'],
    [[2, 2, 3, 3, 2], 'mixed'],
    [[3, 3, 0, 3, 3], 'split'],
    [[0, 0, 0, 0, 12], 'agree'],
  ])('of twelve people who answer %j is %s', (counts, verdict) => {
    expect(verdictOf(12, agreement(counts))).toBe(verdict);
  });

  it('judges more than sixty answers by the chances of sixty', () => {
    for (let a = -1; a <= 1; a += 0.0137) expect(verdictOf(300, a)).toBe(verdictOf(60, a));
  });

  it('is not swayed by floating error at the edge', () => {
    // 0.7 and −1/3 are the last values at n = 5 that chance alone explains.
    expect(verdictOf(5, 0.7 + 5e-10)).toBe('mixed');
    expect(verdictOf(5, -1 / 3 - 5e-10)).toBe('mixed');
    expect(verdictOf(5, 0.75)).toBe('agree');
    expect(verdictOf(5, -0.4)).toBe('split');
  });
});
