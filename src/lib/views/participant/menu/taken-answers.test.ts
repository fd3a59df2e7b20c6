import { expect, it } from 'vitest';
import { spoken } from '#lib/content/checklist.ts';
import { instrument } from '#lib/content/instrument.ts';
import { takenAnswers } from './taken-answers.ts';

const checklist = spoken(instrument.checklists.founding, 'ko');
const view = {
  title: '첫 진단',
  network: {
    name: '가람 사회적경제협의회',
    region: null,
    level: null,
    directoryId: null,
    eligible: null,
    members: [],
  },
};
const aside = { unknown: '잘 모르겠어요', na: '우리에게는 해당 없음' };
const ballot = {
  answers: { 'founding-01': 4, 'founding-02': 'na', 'founding-03': 6, stranger: 2 },
  cards: {},
  dots: {},
  ties: {},
};

it('[PRIV6] one takes away all that the server has, and the same in words', () => {
  const taken = takenAnswers(view, checklist, ballot, aside);
  expect(taken.ballot).toEqual(ballot);
  expect(taken.answers.map(({ answer }) => answer)).toEqual(['4 그렇다', '우리에게는 해당 없음']);
  expect(taken).toMatchObject({
    network: '가람 사회적경제협의회',
    instrument: { stage: 'founding' },
  });
});

it('[PRIV5] the file names no person', () => {
  const text = JSON.stringify(takenAnswers(view, checklist, ballot, aside));
  expect(text).not.toMatch(/seat|participant|김하나/);
});
