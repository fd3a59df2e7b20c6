import { expect, test } from 'vitest';
import { centerHome } from './center-home.ts';

test('who may see figures comes in to the comparison, others to what they hand to networks', () => {
  expect(centerHome('abc', 'owner')).toBe('/center/abc/compare');
  expect(centerHome('abc', 'analyst')).toBe('/center/abc/compare');
  expect(centerHome('abc', 'facilitator')).toBe('/center/abc/arrivals');
});
