import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readComeBackMs } from '#lib/protocol/come-back.ts';
import { comeBackReasons } from './come-back.ts';

const waits = (sockets: number): number[] => {
  const reason = comeBackReasons(sockets, (bytes) => randomBytes(bytes));
  return Array.from({ length: sockets }, () => readComeBackMs(reason())!);
};

test('everyone is given a moment of their own, spread evenly', () => {
  const told = waits(1000);
  expect(new Set(told).size).toBeGreaterThan(800);
  for (const fifth of [0, 1, 2, 3, 4]) {
    const inFifth = told.filter((ms) => ms >= fifth * 1000 && ms < (fifth + 1) * 1000).length;
    expect(inFifth).toBeGreaterThan(120);
  }
});

test('a few need not wait long, and nobody waits longer than ten seconds', () => {
  expect(Math.max(...waits(5))).toBeLessThanOrEqual(1000);
  expect(Math.max(...waits(5000))).toBeLessThanOrEqual(10_000);
});
