import { expect, test } from 'vitest';
import { ordinal } from './ordinal.ts';

test('places are said as people count them', () => {
  expect([1, 2, 3, 10].map(ordinal)).toEqual(['첫 번째', '두 번째', '세 번째', '열 번째']);
  expect(ordinal(12)).toBe('12 번째');
});
