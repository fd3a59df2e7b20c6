import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  browserHash,
  createSecret,
  deriveSecret,
  hashSecret,
  isSecret,
  secretsEqual,
} from './credentials.ts';

const key = createSecret(randomBytes);

test('a key has 256 bits, fits a link and never comes twice', () => {
  const keys = Array.from({ length: 100 }, () => createSecret(randomBytes));
  expect(keys.every(isSecret)).toBe(true);
  expect(new Set(keys).size).toBe(100);
  expect(Buffer.from(key, 'base64url')).toHaveLength(32);
});

test('what has not the shape of a key is none', () => {
  for (const text of ['', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}+`, '가'.repeat(43)])
    expect(isSecret(text)).toBe(false);
});

test('[PRIV5] the seat and the ballot credential of one person are unrelated keys', () => {
  const seat = deriveSecret(key, 'seat');
  const participant = deriveSecret(key, 'participant');
  expect(new Set([key, seat, participant, hashSecret(seat), hashSecret(participant)]).size).toBe(5);
  expect(isSecret(seat) && isSecret(participant)).toBe(true);
});

test('the same key gives the same derived keys, so links can be shown again', () => {
  expect(deriveSecret(key, 'screen')).toBe(deriveSecret(key, 'screen'));
  expect(deriveSecret(key, 'screen')).not.toBe(deriveSecret(createSecret(randomBytes), 'screen'));
});

// The values are computed by another implementation (Python's hmac and hashlib).
test('derivation is fixed for good: cookies outlive a restart and a new version', () => {
  expect(deriveSecret('A'.repeat(43), 'seat')).toBe('7EJbT-XWcf9IKLX-N8vKOqGZUse9VYOnjqndqgl0XOk');
  expect(hashSecret('A'.repeat(43))).toBe('DwBzhbb51LfusnSGBa_hqYSgo7-j8BTQnip4TOnlzRo');
});

test('a browser has another name on every board', () => {
  expect(browserHash(key, 'one/board')).toBe(browserHash(key, 'one/board'));
  expect(browserHash(key, 'one/board')).not.toBe(browserHash(key, 'two/board'));
});

test('keys of any length can be compared', () => {
  expect(secretsEqual(key, key)).toBe(true);
  expect(secretsEqual(key, `${key}a`)).toBe(false);
  expect(secretsEqual(key, '')).toBe(false);
});
