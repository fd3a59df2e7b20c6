import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Random } from '../ops/ports.ts';

/** What a key is derived for. Keys of different purposes tell nothing about each other. */
export type Purpose =
  | 'seat'
  | 'participant'
  | 'screen'
  | 'join'
  | `report-${number}`
  | `rehearsal/${number}`
  | 'sending'
  | `receipt/${string}`;

const secretBytes = 32;
/** 32 bytes in base64url. */
const secretPattern = /^[A-Za-z0-9_-]{43}$/;

/** Whether `text` has the shape of a key. Says nothing about what it opens. */
export const isSecret = (text: string): boolean => secretPattern.test(text);

/** A new key: 256 random bits as 43 characters of base64url. */
export const createSecret = (random: Random): string =>
  Buffer.from(random(secretBytes)).toString('base64url');

/** What the store keeps of a key. Keys are random, so a plain hash is enough: there is nothing to guess. */
export const hashSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url');

/** A weaker key that the holder of `key` can always make again; the way back does not exist. */
export const deriveSecret = (key: string, purpose: Purpose): string =>
  createHmac('sha256', key).update(purpose).digest('base64url');

/** Names a browser on one board, and differently on every other, so that boards can't be joined by it. */
export const browserHash = (browserSecret: string, room: string): string =>
  createHmac('sha256', browserSecret).update(room).digest('base64url');

/** Compares in a time that does not depend on where the two differ. */
export function secretsEqual(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

/** Equal lengths, whatever was sent. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
