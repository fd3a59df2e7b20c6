import { expect, it } from 'vitest';
import { spoken } from '#lib/content/checklist.ts';
import { instrument } from '#lib/content/instrument.ts';
import type { Answer } from '#lib/domain/answer.ts';
import { answerLabel } from './answer-label.ts';
import { answerLines, answersAsText } from './answer-lines.ts';

const { founding } = instrument.checklists;
const [korean, english] = [spoken(founding, 'ko'), spoken(founding, 'en')];
const aside = { unknown: '잘 모르겠어요', na: '우리에게는 해당 없음' };
const answers = new Map<string, Answer>([
  ['founding-22', 'unknown'],
  ['founding-02', 5],
  ['founding-01', 1],
]);

it('an answer is told as its button tells it', () => {
  expect(answerLabel(korean.scale, 4, aside)).toBe('4 그렇다');
  expect(answerLabel(english.scale, 4, aside)).toBe('4 Agree');
  expect(answerLabel(korean.scale, 'na', aside)).toBe('우리에게는 해당 없음');
});

it('answers come in the order of the checklist, with the words of their items', () => {
  const lines = answerLines(korean, answers, aside);
  expect(lines.map(({ item }) => item)).toEqual(['founding-01', 'founding-02', 'founding-22']);
  expect(lines[1]).toEqual({
    item: 'founding-02',
    text: '무엇을 위한 모임인지 함께 나눈 이야기가 부족하다.',
    answer: '5 매우 그렇다',
  });
});

it('as text, each answer has a line of its own', () => {
  const text = answersAsText(answerLines(english, answers, aside));
  expect(text.split('\n')).toHaveLength(3);
  expect(text).toContain('→ 5 Strongly agree');
});

it('no answers are no lines', () => {
  expect(answerLines(korean, new Map(), aside)).toEqual([]);
});
