import type { SentenceTable } from './sentence.ts';

/** Why an agenda can't be as it was wanted. The codes are those of domain/agenda-edit.ts. */
export const agendaProblems = {
  'cards-left': {
    ko: {
      title: '아직 함께 열지 않은 카드가 {max}개 있어요',
      detail:
        '먼저 이야기할 카드를 한 번씩 함께 열어야 이야기를 마친 것으로 남아요. 그대로 넘어가도 되고, 나중에 돌아와 열어도 돼요.',
    },
    en: {
      title: 'Cards not opened yet: {max}',
      detail:
        'The talk counts as done once each of its first cards has been open for all. You can go on all the same, and come back to them later.',
    },
  },
  'agenda-minutes': {
    ko: {
      title: '시간은 1분에서 240분 사이로 정해 주세요',
      detail: '순서는 바뀌지 않았어요. 분 단위의 정수로 다시 적어 주세요.',
    },
    en: {
      title: 'A step takes 1 to 240 minutes',
      detail: 'The agenda was not changed. Write the minutes as a whole number.',
    },
  },
  'agenda-kind': {
    ko: {
      title: '아직 쓸 수 없는 순서가 있어요',
      detail: '순서는 바뀌지 않았어요. 화면에서 고를 수 있는 순서로만 짜 주세요.',
    },
    en: {
      title: 'One of these steps can’t be used yet',
      detail: 'The agenda was not changed. Use the steps that the console offers.',
    },
  },
  'agenda-step-twice': {
    ko: {
      title: '같은 순서가 두 번 들어 있어요',
      detail: '바뀐 것은 없어요. 이야기 나누기 말고는 한 번씩만 넣을 수 있어요.',
    },
    en: {
      title: 'The same step is there twice',
      detail: 'The agenda was not changed. Only the talk can come more than once.',
    },
  },
  'agenda-welcome-first': {
    ko: {
      title: '첫 순서는 ‘여는 시간’이어야 해요',
      detail: '바뀐 것은 없어요. 사람들이 들어오고 안내를 읽는 순서라 맨 앞에 두어야 해요.',
    },
    en: {
      title: 'The welcome comes first',
      detail: 'The agenda was not changed. People join and read what is stored in that step.',
    },
  },
  'agenda-close-last': {
    ko: {
      title: '마지막 순서는 ‘마무리’여야 해요',
      detail: '바뀐 것은 없어요. 마무리는 맨 뒤에 두어야 해요.',
    },
    en: {
      title: 'The close comes last',
      detail: 'The agenda was not changed. Put the close at the end.',
    },
  },
  'agenda-current-step': {
    ko: {
      title: '지금 하고 있는 순서는 뺄 수 없어요',
      detail: '바뀐 것은 없어요. 다른 순서로 옮긴 다음에 빼 주세요.',
    },
    en: {
      title: 'The step you are in can’t be taken out',
      detail: 'The agenda was not changed. Move the room to another step first.',
    },
  },
  'agenda-revealed-step': {
    ko: {
      title: '결과를 공개한 순서는 뺄 수 없어요',
      detail: '바뀐 것은 없어요. 이미 모두가 결과를 보고 있어서 순서에 남겨 두어야 해요.',
    },
    en: {
      title: 'A revealed step can’t be taken out',
      detail: 'The agenda was not changed. Everyone has its results, so it stays.',
    },
  },
} as const satisfies SentenceTable;
