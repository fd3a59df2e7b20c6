import { expect, test } from 'vitest';
import { asIntention, ifThenSentence } from './if-then.ts';

test.each([
  ['다음 정기 회의가 열리면', '책임자를 정한다', '만약 다음 정기 회의가 열리면, 책임자를 정한다.'],
  ['만약 회의가 열리면,', '책임자를 정하기', '만약 회의가 열리면, 책임자를 정한다.'],
  ['회의가 열린다', '안건을 올린다.', '만약 회의가 열린다면, 안건을 올린다.'],
  [
    '다음 주 월요일',
    '가나조합이 초안을 돌린다',
    '만약 다음 주 월요일이 되면, 가나조합이 초안을 돌린다.',
  ],
  ['예산 공고', '신청서를 쓴다', '만약 예산 공고가 되면, 신청서를 쓴다.'],
  ['매달 첫 회의 때', '함께 장부를 봅니다', '매달 첫 회의 때, 함께 장부를 봅니다.'],
  ['3월 말까지', '규약을 정리합니다', '3월 말까지, 규약을 정리한다.'],
  ['다음 모임', '함께 정하세요.', '만약 다음 모임이 되면, 함께 정한다.'],
  ['', '두 줄로 적으세요', '두 줄로 적는다.'],
  ['', '이야기해 보세요', '이야기해 본다.'],
  ['', '낱말을 모으세요', '낱말을 모으세요.'],
  ['When the hall is free', '함께 정한다', 'When the hall is free, 함께 정한다.'],
  ['', '연락망을 만든다', '연락망을 만든다.'],
  ['회의가 열리면', '', '만약 회의가 열리면 …'],
])('“%s” and “%s” make a Korean sentence', (when, then, sentence) => {
  expect(ifThenSentence({ when, then })).toBe(sentence);
});

test.each([
  [
    'The next meeting opens',
    'We choose who is in charge',
    'If the next meeting opens, we choose who is in charge.',
  ],
  ['if the budget passes', 'then we buy the van.', 'If the budget passes, we buy the van.'],
  ['When the hall is free', 'Gana Coop books it', 'When the hall is free, Gana Coop books it.'],
  ['Monday comes', '', 'If Monday comes, …'],
  ['', 'we write it down', 'We write it down.'],
])('“%s” and “%s” make an English sentence', (when, then, sentence) => {
  expect(ifThenSentence({ when, then })).toBe(sentence);
});

test('a recommendation becomes an intention', () => {
  expect(asIntention('다음 모임에서 함께 고치세요.')).toBe('다음 모임에서 함께 고친다');
  expect(asIntention('Settle it together.')).toBe('Settle it together');
});

test('nothing written makes nothing', () => {
  expect(ifThenSentence({ when: ' ', then: '' })).toBe('');
});
