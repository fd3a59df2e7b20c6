import { afterEach, expect, it, vi } from 'vitest';
import { countGraphemes } from './graphemes.ts';

afterEach(() => vi.unstubAllGlobals());

it('counts characters as a reader does', () => {
  expect(countGraphemes('이음판')).toBe(3);
  expect(countGraphemes('이음판'.normalize('NFD'))).toBe(3);
  expect(countGraphemes('👩🏽‍🌾🇰🇷')).toBe(2);
  expect(countGraphemes('')).toBe(0);
});

it('counts code points where the browser has no segmenter', () => {
  vi.stubGlobal('Intl', {});
  expect(countGraphemes('이음판')).toBe(3);
  expect(countGraphemes('👩🏽')).toBe(2);
});
