import { expect, it } from 'vitest';
import { markPictures, markWord, readPin } from './return-mark.ts';

it('four digits are a number to come back by, however they were typed', () => {
  expect(readPin(' 0042 ')).toBe('0042');
  expect(readPin('１２３４')).toBe('1234');
  for (const other of ['', '123', '12345', '12a4', '-123']) expect(readPin(other)).toBeNull();
});

it('no two marks are the same word', () => {
  const pictures = markPictures.map((picture) => markWord({ kind: 'picture', picture }));
  const words = [...pictures, markWord({ kind: 'pin', pin: '0000' })];
  expect(new Set(words).size).toBe(markPictures.length + 1);
});
