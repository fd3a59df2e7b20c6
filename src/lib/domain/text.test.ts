import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCharacters, isEntryId, lineProblem, readLine, toLine } from './text.ts';

test('a syllable is one character, however it is composed, and so is an emoji with its modifiers', () => {
  expect(countCharacters('한글')).toBe(2);
  expect(countCharacters('한글'.normalize('NFD'))).toBe(2);
  expect(countCharacters('👩🏽‍🌾')).toBe(1);
});

test('a line is whole: composed, without spaces at its ends or several in a row', () => {
  expect(toLine('  정보\n\n공유\t하기 '.normalize('NFD'))).toBe('정보 공유 하기');
});

test.each([
  ['', 'empty'],
  ['가'.repeat(11), 'too-long'],
  ['가'.repeat(10), null],
  ['👩🏽‍🌾'.repeat(10), null],
  [`e${'\u0301'.repeat(200)}`, 'too-long'],
  ['a\u0000', 'characters'],
  ['a\u202Eb', 'characters'],
])('%j is %s', (line, problem) => {
  expect(lineProblem(line, 10)).toBe(problem);
});

test('[SAFE1] what is read is null or a line without a problem', () => {
  const values = fc.oneof(fc.anything(), fc.string({ unit: 'binary' }));
  fc.assert(fc.property(values, (value) => isReadable(readLine(value, 10))));
  expect(readLine('가'.repeat(500), 100)).toBeNull();
});

const isReadable = (line: unknown): boolean =>
  line === null || (typeof line === 'string' && lineProblem(line, 10) === null);

test('an entry’s id is short and plain', () => {
  for (const id of ['a', 'A-b_9', 'x'.repeat(40)]) expect(isEntryId(id)).toBe(true);
  for (const id of ['', 'x'.repeat(41), 'a b', '가', 'a/b', 'a\n'])
    expect(isEntryId(id)).toBe(false);
});
