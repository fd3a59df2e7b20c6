import { expect, it } from 'vitest';
import { answersLetter } from './answers-letter.ts';
import { messages } from './messages.ts';

const taken = {
  workshop: '2026년 자가진단',
  network: '가람 사회적경제협의회',
  instrument: { stage: 'founding', version: '1' },
  answers: [
    { item: 'founding-01', text: '함께할 조직이 적다.', answer: '4 그렇다' },
    { item: 'founding-03', text: '규칙이 없다.', answer: '잘 모르겠어요' },
  ],
  ballot: { answers: { 'founding-01': 4 } },
};
const words = messages.ko.answers.letter;

it('[PRIV6] can be read without a program: each item with its answer below it', () => {
  const letter = answersLetter(taken, words, { date: '2026년 11월 22일', all: 3 });
  expect(letter.startsWith('\uFEFF내 답\n가람 사회적경제협의회\n2026년 자가진단\n')).toBe(true);
  expect(letter).toContain('1. 함께할 조직이 적다.\n   → 4 그렇다');
  expect(letter).toContain('2. 규칙이 없다.\n   → 잘 모르겠어요');
  expect(letter).toContain('답하지 않은 문항 1개');
});

it('says nothing of missing answers when there are none', () => {
  const letter = answersLetter(taken, words, { date: '2026년 11월 22일', all: 2 });
  expect(letter).not.toContain('답하지 않은');
});
