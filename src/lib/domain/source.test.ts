import { describe, expect, test } from 'vitest';
import { lineRanges, linesWithin, source } from './source.ts';

const accepts = (lines: string) =>
  source.safeParse({ document: '000', section: 'foreword', lines }).success;

describe('the lines of a citation', () => {
  test('are one line, a range, or several of them in any order', () => {
    expect(['9', '9-13', '9-9', '326-328, 338, 232'].every(accepts)).toBe(true);
  });

  test.each(['', '0', '13-9', '9-', '9–13', '9-13,15', 'a', '9-13, ', ' 9'])(
    'are refused as "%s"',
    (lines) => {
      expect(accepts(lines)).toBe(false);
    },
  );

  test('are read as ranges with both ends in them', () => {
    expect(lineRanges('326-328, 232')).toEqual([
      { from: 326, to: 328 },
      { from: 232, to: 232 },
    ]);
  });

  test('lie within others only if each range lies within one of theirs', () => {
    expect(linesWithin('5-7, 20', '1-9, 20-30')).toBe(true);
    expect(linesWithin('5-10', '1-9, 10-30')).toBe(false);
    expect(linesWithin('5-7, 31', '1-9, 20-30')).toBe(false);
  });
});

test('a citation of an unknown document is refused', () => {
  expect(source.safeParse({ document: '001', section: 'foreword', lines: '1' }).success).toBe(
    false,
  );
});
