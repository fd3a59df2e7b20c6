import { afterEach, expect, test, vi } from 'vitest';
import { findChromium, requireChromium } from './chromium.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('CHROMIUM_PATH comes first', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(findChromium()).toBe(process.execPath);
});

test('a CHROMIUM_PATH that leads nowhere is said, not passed over', () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  expect(() => requireChromium()).toThrow('CHROMIUM_PATH names /nowhere/chromium');
});

test('without CHROMIUM_PATH an installed one is found', () => {
  vi.stubEnv('CHROMIUM_PATH', '');
  expect(requireChromium()).toMatch(/chrom/i);
});
