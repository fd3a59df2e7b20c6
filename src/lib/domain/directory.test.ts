import { expect, test } from 'vitest';
import { levelOf } from './directory.ts';

test('전국, 광역 and 기초 are levels; every other printed one is a sector', () => {
  expect((['전국', '광역', '기초'] as const).map(levelOf)).toEqual([
    'national',
    'metropolitan',
    'basic',
  ]);
  expect((['업종', '이종', '생협', '부문별'] as const).map(levelOf)).toEqual(
    Array(4).fill('sector'),
  );
});
