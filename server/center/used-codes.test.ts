import { expect, test } from 'vitest';
import { UsedCodes } from './used-codes.ts';

test('a code opens an account once while it is right, and another account by itself', () => {
  const codes = new UsedCodes();
  expect(codes.use('a', '123456', 0)).toBe(true);
  expect(codes.use('a', '123456', 80_000)).toBe(false);
  expect(codes.use('b', '123456', 80_000)).toBe(true);
  expect(codes.use('a', '654321', 80_000)).toBe(true);
  expect(codes.use('a', '123456', 90_000)).toBe(true);
});
