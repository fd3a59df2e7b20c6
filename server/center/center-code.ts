import type { Random } from '../ops/ports.ts';

/** No 0, 1, i, l, o: a code is read out, printed and typed. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz';
const length = 8;

/** What a network types in to send here: 39 random bits. It opens nothing; who guesses one may only send. */
export const createCenterCode = (random: Random): string =>
  Array.from(random(length), (byte) => letters[byte % letters.length]).join('');

/** As it was meant: capitals, spaces and hyphens do not count. */
export const readCenterCode = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');
