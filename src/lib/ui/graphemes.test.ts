import { expect, it } from 'vitest';
import { countGraphemes } from './graphemes.ts';

it('counts characters as a reader does', () => {
  expect(countGraphemes('이음판')).toBe(3);
  expect(countGraphemes('이음판'.normalize('NFD'))).toBe(3);
  expect(countGraphemes('👩🏽‍🌾🇰🇷')).toBe(2);
  expect(countGraphemes('')).toBe(0);
});
