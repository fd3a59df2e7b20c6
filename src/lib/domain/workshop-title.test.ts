import { expect, test } from 'vitest';
import { networkAbove } from './workshop-title.ts';

test('a network is not named twice', () => {
  expect(networkAbove('가람 사회적경제협의회 자가진단 2026', '가람 사회적경제협의회')).toBe(null);
  expect(networkAbove('가람사회적경제협의회 진단', '가람 사회적경제협의회')).toBe(null);
});

test('a title of its own stands below the network’s name', () => {
  expect(networkAbove('2026년 가을 진단', '가람 사회적경제협의회')).toBe('가람 사회적경제협의회');
});
