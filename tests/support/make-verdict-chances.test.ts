import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../src/lib/domain/agreement.ts';
import { verdictChances } from '../../src/lib/domain/verdict-chances.ts';
import {
  chancesFor,
  firstN,
  formatTable,
  lastN,
  scaledAgreement,
  waysByAgreement,
} from './make-verdict-chances.ts';

const ns = Array.from({ length: lastN - firstN + 1 }, (_, i) => firstN + i);
const table = new URL('../../src/lib/domain/verdict-chances.ts', import.meta.url);

describe('the table of chances behind the verdicts', () => {
  it('is what its script makes, for every n', () => {
    expect(readFileSync(table, 'utf8')).toBe(formatTable(ns.map(chancesFor)));
  });

  it('has one row for each n from 5 to 60, and fits on a phone', () => {
    expect(verdictChances.map(([n]) => n)).toEqual(ns);
    expect(readFileSync(table).length).toBeLessThan(4096);
  });

  it('counts each of the 5^n ways once', () => {
    for (const n of [5, 12, 60]) {
      const all = [...waysByAgreement(n).values()].reduce((sum, ways) => sum + ways, 0n);
      expect(all).toBe(5n ** BigInt(n));
    }
  });

  it('reckons agreement in whole numbers as the product does in fractions', () => {
    for (const counts of [
      [5, 0, 0, 0, 5],
      [1, 2, 4, 2, 1],
      [3, 0, 1, 0, 4],
      [7, 1, 0, 3, 2],
    ]) {
      const n = counts.reduce((sum, count) => sum + count, 0);
      expect(scaledAgreement(counts) / (36 * n)).toBeCloseTo(agreement(counts) ?? NaN, 12);
    }
  });

  it('holds the tightest bounds: 5 % beyond them, more than 5 % with them', () => {
    for (const n of [5, 11, 12, 30, 60]) {
      const ways = [...waysByAgreement(n)].map(([a, count]) => [a / (36 * n), count] as const);
      const [, agreeAbove, splitBelow] = chancesFor(n);
      const chance = (of: (a: number) => boolean) =>
        Number(ways.filter(([a]) => of(a)).reduce((sum, [, count]) => sum + count, 0n)) / 5 ** n;
      expect(chance((a) => a > agreeAbove + 1e-9)).toBeLessThanOrEqual(0.05);
      expect(chance((a) => a > agreeAbove - 1e-9)).toBeGreaterThan(0.05);
      expect(chance((a) => a < splitBelow - 1e-9)).toBeLessThanOrEqual(0.05);
      expect(chance((a) => a < splitBelow + 1e-9)).toBeGreaterThan(0.05);
    }
  });
});
