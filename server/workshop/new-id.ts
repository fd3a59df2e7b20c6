import type { Random } from '../ops/ports.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const idLength = 16;

/** 80 random bits as 16 characters of Crockford's base 32: tells nothing of when or in which order it was made. */
export function createId<Id extends string>(random: Random): Id {
  const bytes = random(idLength);
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('') as Id;
}

/** Six digits, the first not 0, so that nobody has to say a leading zero. */
export function createCode(random: Random): string {
  const bytes = random(4);
  const value = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  return String(100_000 + (value % 900_000));
}
