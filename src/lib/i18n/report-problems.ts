import type { SentenceTable } from './sentence.ts';

/** Why a report can't be given out yet. */
export const reportProblems = {
  'not-closed': {
    ko: {
      title: '워크숍을 마친 뒤에 만들 수 있어요',
      detail: '결과가 더 바뀌지 않을 때 밖으로 내보내요. 워크숍을 마치고 다시 눌러 주세요.',
    },
    en: {
      title: 'This can be made once the workshop has ended',
      detail: 'Results leave the room when they change no more. End the workshop, then try again.',
    },
  },
} as const satisfies SentenceTable;
