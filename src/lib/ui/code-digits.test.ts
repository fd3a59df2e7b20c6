import { describe, expect, it } from 'vitest';
import { groupDigits, readDigits } from './code-digits.ts';

describe('a code of digits', () => {
  it.each([
    ['482913', '482913'],
    [' 482 913 ', '482913'],
    ['482-913', '482913'],
    ['４８２９１３', '482913'],
    ['번호 482913번', '482913'],
    ['4829137', '482913'],
    ['가나다', ''],
  ])('reads %j as %j', (typed, digits) => {
    expect(readDigits(typed, 6)).toBe(digits);
  });

  it('is read out in threes', () => {
    expect(groupDigits('482913')).toEqual(['482', '913']);
    expect(groupDigits('4829')).toEqual(['482', '9']);
    expect(groupDigits('')).toEqual([]);
  });
});
