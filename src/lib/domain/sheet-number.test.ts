import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawSheetNumbers,
  isSheetNumber,
  readSheetNumber,
  showSheetNumber,
} from './sheet-number.ts';

const seeds = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
const numbers = seeds.map((stream) => drawSheetNumbers(1, () => stream.next().value as number)[0]!);

describe('a sheet’s number', () => {
  it('has the check digit of Damm’s own example', () => {
    expect(isSheetNumber('05724')).toBe(true);
  });

  it('is found out when one digit is wrong', () => {
    fc.assert(
      fc.property(numbers, fc.nat(4), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const wrong = [...number].map((digit, i) =>
          i === at ? String((Number(digit) + by) % 10) : digit,
        );
        expect(isSheetNumber(wrong.join(''))).toBe(false);
      }),
    );
  });

  it('is found out when two neighbours are swapped', () => {
    fc.assert(
      fc.property(numbers, fc.nat(3), (number, at) => {
        fc.pre(number[at] !== number[at + 1]);
        const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
        expect(isSheetNumber(swapped)).toBe(false);
      }),
    );
  });

  it('is read as people type it, and as it is printed', () => {
    expect(readSheetNumber(' ０５７２４ ')).toBe('05724');
    expect(readSheetNumber(showSheetNumber('05724'))).toBe('05724');
    expect(readSheetNumber('0572')).toBeNull();
    expect(readSheetNumber('o5724')).toBeNull();
  });

  it('is drawn once', () => {
    let seed = 1;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const drawn = drawSheetNumbers(300, random);
    expect(new Set(drawn).size).toBe(300);
    expect(drawn.every(isSheetNumber)).toBe(true);
  });
});
