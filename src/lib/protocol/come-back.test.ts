import { expect, test } from 'vitest';
import { formatComeBack, readComeBackMs } from './come-back.ts';

test('a wait that is told is read back, in whole milliseconds', () => {
  expect(readComeBackMs(formatComeBack(1370.4))).toBe(1370);
  expect(readComeBackMs(formatComeBack(0))).toBe(0);
});

test.each(['', 'restarting', 'restarting -1', 'restarting 1e9', 'slowReader 5', 'restarting 5 '])(
  '%j tells no wait',
  (reason) => expect(readComeBackMs(reason)).toBeNull(),
);

test('nobody is kept away for more than a minute', () => {
  expect(readComeBackMs('restarting 99999')).toBe(60_000);
});
