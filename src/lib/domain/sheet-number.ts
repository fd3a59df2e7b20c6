/**
 * The number printed on a paper sheet: four digits and a check digit by Damm's algorithm, which catches every
 * wrong digit and every two neighbours swapped. A number is random, so that it tells nothing of whose it is.
 */

/** A quasigroup of order 10 in which no digit times itself is anything but 0 (Damm 2004). */
const table: readonly string[] = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

const bodyLength = 4;
const bodies = 10 ** bodyLength;

const checkOf = (digits: string): number =>
  [...digits].reduce((check, digit) => Number(table[check]?.[Number(digit)]), 0);

/** Whether a text is a sheet's number, as `readSheetNumber` gives it. */
export const isSheetNumber = (text: string): boolean => /^\d{5}$/.test(text) && checkOf(text) === 0;

/** The number that someone typed (`4821-7`, `48217`, full-width digits); null if no sheet has it. */
export function readSheetNumber(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s-]/gu, '');
  return isSheetNumber(digits) ? digits : null;
}

/** As it is printed: the check digit stands apart. */
export const showSheetNumber = (number: string): string =>
  `${number.slice(0, bodyLength)}-${number.slice(bodyLength)}`;

/** So many numbers, no two alike. `random` gives a number from 0 to below 1. */
export function drawSheetNumbers(count: number, random: () => number): string[] {
  const drawn = new Set<string>();
  while (drawn.size < Math.min(count, bodies)) {
    const body = String(Math.floor(random() * bodies)).padStart(bodyLength, '0');
    drawn.add(body + String(checkOf(body)));
  }
  return [...drawn];
}
