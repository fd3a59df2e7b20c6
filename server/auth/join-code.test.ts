import { expect, test } from 'vitest';
import { readJoinCode } from './join-code.ts';

test.each([
  '123456',
  ' 123 456 ',
  '123-456',
  '１２３４５６',
  '１２３　４５６',
  '12–34–56',
  '123\u200b456',
])('“%s” is 123456', (text) => {
  expect(readJoinCode(text)).toEqual({ kind: 'digits', value: '123456' });
});

test('a secret keeps its dashes', () => {
  const secret = `${'-_a'.repeat(14)}A`;
  expect(readJoinCode(` ${secret}\n`)).toEqual({ kind: 'secret', value: secret });
});

test.each(['', '12345', '1234567', '12345a', '일이삼사오육', '-', '1e5000', '١٢٣٤٥٦'])(
  '“%s” is no code',
  (text) => {
    expect(readJoinCode(text)).toBeNull();
  },
);
