import { expect, test } from 'vitest';
import { within } from './within.ts';

const never = new Promise<void>(() => undefined);

test('what ends in time is waited for', async () => {
  expect(await within(60_000, new Promise(setImmediate))).toBe(true);
});

test('what takes longer is given up', async () => {
  expect(await within(5, never)).toBe(false);
});

test('what fails in time is told, what fails later is not', async () => {
  await expect(within(60_000, Promise.reject(new Error('no')))).rejects.toThrow('no');
  const { promise, reject } = Promise.withResolvers<undefined>();
  expect(await within(5, promise)).toBe(false);
  reject(new Error('too late'));
  await new Promise(setImmediate);
});
