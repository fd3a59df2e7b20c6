import { describe, expect, test } from 'vitest';
import { reconnectDelayMs } from './reconnect-delay.ts';

describe('the wait before the next attempt', () => {
  test('doubles, and never exceeds ten seconds', () => {
    expect([0, 1, 2, 3, 4, 5, 50].map((attempt) => reconnectDelayMs(attempt, 1))).toEqual([
      500, 1000, 2000, 4000, 8000, 10_000, 10_000,
    ]);
  });

  test('spreads phones over half of it, from the first attempt on', () => {
    expect(reconnectDelayMs(0, 0)).toBe(250);
    expect(reconnectDelayMs(50, 0)).toBe(5000);
  });
});
