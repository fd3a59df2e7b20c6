/**
 * Makes src/lib/domain/verdict-chances.ts: for n = 5…60 ratings, how much agreement chance alone
 * explains. Every composition of n into five counts is enumerated with its multinomial weight, all in
 * whole numbers, so the table is exact and the same on every machine.
 *
 *   node tests/support/make-verdict-chances.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { patternAgreement } from '../../src/lib/domain/agreement.ts';

export const firstN = 5;
export const lastN = 60;

/** n; the greatest A that is not yet `agree`; the smallest A that is not yet `split` by its chance. */
export type Row = readonly [n: number, agreeAbove: number, splitBelow: number];

/** With five categories, 36 · size · A of any layer is a whole number, and so is 36 · n · A of any counts. */
const unit = 36;

/** 36 · size · A of each layer, by the bits of its full categories. */
const layerAgreement = Array.from({ length: 32 }, (_, bits) => {
  const pattern = [1, 2, 4, 8, 16].map((bit) => (bits & bit ? 1 : 0));
  const size = pattern.filter((full) => full === 1).length;
  return size === 0 ? 0 : Math.round(unit * size * patternAgreement(pattern));
});

/** 36 · n · A, exactly. */
export function scaledAgreement(counts: readonly number[]): number {
  const left = [...counts];
  let sum = 0;
  for (;;) {
    let bits = 0;
    let height = Infinity;
    for (let i = 0; i < 5; i++) {
      const count = left[i] ?? 0;
      if (count > 0) bits |= 1 << i;
      if (count > 0 && count < height) height = count;
    }
    if (bits === 0) return sum;
    sum += height * (layerAgreement[bits] ?? 0);
    for (let i = 0; i < 5; i++) if (bits & (1 << i)) left[i] = (left[i] ?? 0) - height;
  }
}

/** Row n of Pascal's triangle for every n up to `lastN`. */
const choose: bigint[][] = [[1n]];
for (let n = 1; n <= lastN; n++) {
  const above = choose[n - 1] ?? [];
  choose.push(Array.from({ length: n + 1 }, (_, k) => (above[k - 1] ?? 0n) + (above[k] ?? 0n)));
}
const waysToChoose = (n: number, k: number): bigint => choose[n]?.[k] ?? 0n;

/** Of the 5^n ways in which n people can answer, how many give each 36 · n · A. */
export function waysByAgreement(n: number): Map<number, bigint> {
  const ways = new Map<number, bigint>();
  for (let a = 0; a <= n; a++)
    for (let b = 0; b <= n - a; b++)
      for (let c = 0; c <= n - a - b; c++) {
        const rest = n - a - b - c;
        const outer = waysToChoose(n, a) * waysToChoose(n - a, b) * waysToChoose(n - a - b, c);
        for (let d = 0; d <= rest; d++) {
          const scaled = scaledAgreement([a, b, c, d, rest - d]);
          ways.set(scaled, (ways.get(scaled) ?? 0n) + outer * waysToChoose(rest, d));
        }
      }
  return ways;
}

/** The first value, from the front, at which the ways counted so far are more than 5 % of all. */
function firstWithinChance(values: readonly number[], ways: Map<number, bigint>, n: number) {
  let counted = 0n;
  for (const value of values) {
    counted += ways.get(value) ?? 0n;
    if (20n * counted > 5n ** BigInt(n)) return value;
  }
  throw new Error('the ways do not add up to 5^n');
}

export function chancesFor(n: number): Row {
  const ways = waysByAgreement(n);
  const rising = [...ways.keys()].sort((a, b) => a - b);
  const toAgreement = (scaled: number) => Number((scaled / (unit * n)).toFixed(10));
  return [
    n,
    toAgreement(firstWithinChance(rising.toReversed(), ways, n)),
    toAgreement(firstWithinChance(rising, ways, n)),
  ];
}

const formatRow = (row: Row): string => `  [${row.join(', ')}],`;

const head = `/**
 * Made by tests/support/make-verdict-chances.ts from an exact enumeration; do not edit.
 *
 * A row is [n, agreeAbove, splitBelow]. Of n answers drawn at random from 1 to 5, the chance to agree
 * at least as much as A (van der Eijk 2001) is at most 5 % exactly where A > agreeAbove; the chance to
 * agree at most as much is at most 5 % exactly where A < splitBelow. The last row stands for every
 * greater n. Rounded to ten decimals; values of A that can occur lie at least 1/(36·n) apart.
 */
export const verdictChances: readonly (readonly [
  n: number,
  agreeAbove: number,
  splitBelow: number,
])[] = [
`;

export function formatTable(rows: readonly Row[]): string {
  return `${head}${rows.map((row) => `${formatRow(row)}\n`).join('')}];\n`;
}

if (import.meta.main) {
  const ns = Array.from({ length: lastN - firstN + 1 }, (_, i) => firstN + i);
  const target = new URL('../../src/lib/domain/verdict-chances.ts', import.meta.url);
  writeFileSync(target, formatTable(ns.map(chancesFor)));
  console.log(`wrote ${fileURLToPath(target)}`);
}
