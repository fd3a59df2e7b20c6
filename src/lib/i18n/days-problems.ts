import type { SentenceTable } from './sentence.ts';

/** What can be wrong with a workshop that goes over days. The codes are those of domain/deadline.ts, and `over-days`. */
export const daysProblems = {
  'deadline-past': {
    ko: {
      title: '마감 시각이 이미 지났어요',
      detail: '바뀐 것은 없어요. 앞으로 올 날짜와 시각으로 다시 정해 주세요. 한국 시각이에요.',
    },
    en: {
      title: 'That deadline has already passed',
      detail: 'Nothing was changed. Choose a date and time still to come, in Korean time.',
    },
  },
  'deadline-far': {
    ko: {
      title: '마감이 너무 멀어요',
      detail: '바뀐 것은 없어요. 오늘부터 {max}일 안으로 정해 주세요. 나중에 다시 늦출 수 있어요.',
    },
    en: {
      title: 'That deadline is too far away',
      detail:
        'Nothing was changed. Choose a day within the next {max} days. You can move it later.',
    },
  },
  'over-days': {
    ko: {
      title: '며칠에 걸쳐 하고 있어서 순서를 함께 넘길 수 없어요',
      detail: '바뀐 것은 없어요. 모여서 하려면 ‘지금부터 모여서’를 먼저 눌러 주세요.',
    },
    en: {
      title: 'This workshop goes over days, so the room doesn’t move together',
      detail: 'Nothing was changed. To go on in one room, press “Meet from now on” first.',
    },
  },
} as const satisfies SentenceTable;
