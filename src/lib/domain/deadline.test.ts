import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineProblem, furthestDeadlineDays, usualDeadline } from './deadline.ts';
import { fromSeoul, toSeoul } from './seoul.ts';

const now = Date.parse('2026-11-22T09:00:00+09:00');
const dayMs = 24 * 60 * 60 * 1000;

describe('a deadline', () => {
  test('lies ahead', () => {
    expect(deadlineProblem(now + 1, now)).toBeNull();
    expect(deadlineProblem(now, now)).toBe('deadline-past');
    expect(deadlineProblem(now - dayMs, now)).toBe('deadline-past');
  });

  test('lies no further ahead than anyone remembers', () => {
    const furthest = now + furthestDeadlineDays * dayMs;
    expect(deadlineProblem(furthest, now)).toBeNull();
    expect(deadlineProblem(furthest + 1, now)).toBe('deadline-far');
  });

  test.each([
    ['in the morning', '2026-11-22T09:00:00+09:00', '2026-11-29T21:00:00+09:00'],
    ['just after midnight in Korea', '2026-11-22T00:00:00+09:00', '2026-11-29T21:00:00+09:00'],
    ['just before midnight in Korea', '2026-11-22T23:59:59+09:00', '2026-11-29T21:00:00+09:00'],
    ['over the end of a year', '2026-12-28T10:00:00+09:00', '2027-01-04T21:00:00+09:00'],
  ])('is a week ahead at nine in the evening if none is named: %s', (_when, opened, expected) => {
    expect(usualDeadline(Date.parse(opened))).toBe(Date.parse(expected));
  });
});

describe('Korean dates and times', () => {
  test('are read and written by the Korean clock, wherever the reader is', () => {
    const at = Date.parse('2026-11-29T12:00:00Z');
    expect(toSeoul(at)).toEqual({ date: '2026-11-29', time: '21:00' });
    expect(fromSeoul({ date: '2026-11-29', time: '21:00' })).toBe(at);
  });

  test('come back as they were, to the minute', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 366 * 100 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const at = minute * 60_000;
        expect(fromSeoul(toSeoul(at))).toBe(at);
      }),
    );
  });

  test.each([
    ['', '21:00'],
    ['2026-11-29', ''],
    ['2026-02-30', '21:00'],
    ['2026-13-01', '21:00'],
    ['2026-11-29', '25:00'],
    ['29.11.2026', '21:00'],
  ])('are none where no calendar has them: %s %s', (date, time) => {
    expect(fromSeoul({ date, time })).toBeNull();
  });
});
