import type { SentenceTable } from './sentence.ts';

/** What can keep the wants exercise from going on, and the board from being set back. */
export const wantsProblems = {
  'dots-over': {
    ko: {
      title: '점이 너무 많아요',
      detail:
        '한 사람이 점 {max}개까지, 한 묶음에는 2개까지 붙일 수 있어요. 종이를 다시 보고 고쳐 주세요. 아직 넣지 않았어요.',
    },
    en: {
      title: 'Too many dots',
      detail:
        'One person gives up to {max} dots, at most 2 to one group. Please look at the sheet again. It is not in yet.',
    },
  },
  'too-few-writers': {
    ko: {
      title: '아직 카드를 쓴 사람이 적어요',
      detail:
        '누가 썼는지 드러나지 않게, 종이는 빼고 {max}명 이상이 쓴 다음에 공개할 수 있어요. 카드는 잘 저장되어 있어요.',
    },
    en: {
      title: 'Too few people have written a card yet',
      detail:
        'Cards are revealed together once {max} or more have written, not counting paper, so that nobody is found out. All cards are kept safe.',
    },
  },
  'review-shown': {
    ko: {
      title: '협업사업 돌아보기 결과가 이미 공개됐어요',
      detail: '공개한 것은 되돌릴 수 없어요. 결과는 그대로 있어요.',
    },
    en: {
      title: 'The answers about the joint project are shown already',
      detail: 'What has been shown can’t be taken back. The results stay as they are.',
    },
  },
  'not-voting': {
    ko: {
      title: '아직 투표를 열지 않았어요',
      detail: '바뀐 것은 없어요. 묶음을 정리하고 투표를 연 다음에 점을 셀 수 있어요.',
    },
    en: {
      title: 'The vote is not open yet',
      detail: 'Nothing was changed. Dots can be counted once the vote on the groups was opened.',
    },
  },
  'wants-counted': {
    ko: {
      title: '점을 이미 세었어요',
      detail: '바뀐 것은 없어요. 센 결과를 모두가 보고 있어서 투표를 다시 열 수 없어요.',
    },
    en: {
      title: 'The dots are counted already',
      detail: 'Nothing was changed. Everyone has the result, so the vote can’t be opened again.',
    },
  },
  'too-few-groups': {
    ko: {
      title: '묶음이 둘은 있어야 투표할 수 있어요',
      detail: '바뀐 것은 없어요. 카드를 두 묶음 이상으로 나눈 다음에 투표를 열어 주세요.',
    },
    en: {
      title: 'A vote needs at least two groups',
      detail: 'Nothing was changed. Put the cards into two groups or more, then open the vote.',
    },
  },
  'no-snapshot': {
    ko: {
      title: '되돌릴 모습이 남아 있지 않아요',
      detail: '바뀐 것은 없어요. 한 번이라도 시작한 순서로만 되돌릴 수 있어요.',
    },
    en: {
      title: 'There is nothing to go back to',
      detail: 'Nothing was changed. The board can be set back to a step that has begun.',
    },
  },
} as const satisfies SentenceTable;
