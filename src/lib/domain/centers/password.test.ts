import { expect, test } from 'vitest';
import { passwordProblem } from './password.ts';

test.each([
  ['대숲을 지나는 바람', null],
  ['correct horse', null],
  ['짧은 비밀번호', 'short'],
  ['ㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋ', 'simple'],
  ['1212121212', 'simple'],
  ['가나다라마바사아자차'.repeat(21), 'long'],
])('%s: %s', (password, problem) => {
  expect(passwordProblem(password)).toBe(problem);
});

test('characters are counted as a reader counts them', () => {
  expect(passwordProblem('👩‍👩‍👧‍👦👍🏽🇰🇷가나')).toBe('short');
});
