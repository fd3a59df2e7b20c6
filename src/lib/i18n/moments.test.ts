import { describe, expect, test } from 'vitest';
import { readMoment, readSpan } from './moments.ts';

describe('a moment', () => {
  test.each([
    ['2018', '2018년', '2018'],
    ['2018-12', '2018년 12월', 'Dec 2018'],
    ['2018-02-05', '2018년 2월 5일', '5 February 2018'],
  ])('%s is read as %s and %s', (moment, ko, en) => {
    expect([readMoment(moment, 'ko'), readMoment(moment, 'en')]).toEqual([ko, en]);
  });
});

test('a time goes from its beginning to its end, where it has one', () => {
  expect(readSpan({ from: '2021-05', to: '2021-10' }, 'ko')).toBe('2021년 5월~2021년 10월');
  expect(readSpan({ from: '2012', to: '2014' }, 'en')).toBe('2012–2014');
  expect(readSpan({ from: '2012', to: null }, 'en')).toBe('2012');
});
