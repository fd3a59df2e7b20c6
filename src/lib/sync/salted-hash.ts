import { digest } from 'lib0/hash/sha256';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const newSalt = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

/** So that a short word does not lie on the device as it is. `crypto.subtle` needs a secure context; this does not. */
export const saltedHash = (salt: string, word: string): string =>
  hex(digest(new TextEncoder().encode(`${salt} ${word}`)));
