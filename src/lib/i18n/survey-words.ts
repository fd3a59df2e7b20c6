import type { Locale } from './locale.ts';

/** How the survey's obstacles may be read beside ours; plain, since phones load it and nothing else of this file. */
export const ranksOnly: Readonly<Record<Locale, string>> = {
  ko: '묻는 방식이 달라요. 조사는 어려운 것을 골라 적게 했고, 우리는 문항마다 1~5점으로 답했어요. 그래서 수치가 아니라 순위만 견줘요.',
  en: 'They asked differently: the survey let networks name what is hard, we ask for 1 to 5 on each item. So only ranks are compared.',
};

/** How its other figures may be read beside a center's comparison, and how not: on screens and for programs. */
export const surveyWords = {
  ko: {
    factors:
      '전국 조사는 다섯 성공요인을 묻지 않았어요. 가장 가까운 것은 역할분담이 얼마나 알맞은지를 5점으로 물은 문항이에요. 우리 점수와 빼거나 견주지 말고 참고로만 봐 주세요.',
    tasks:
      '전국 조사는 앞으로의 방향을 골라 적게 했고, 우리는 진단 결과에서 먼저 할 과제를 뽑아요. 갈래가 달라 짝지어 견주지 않고 그대로 실었어요.',
  },
  en: {
    factors:
      'The national survey did not ask about the five success factors. Nearest is one item on how well roles are shared, out of 5. A reference only: it is not to be set against our scores.',
    tasks:
      'The national survey let networks name directions for the future; we work out the tasks to put first from the assessment. The categories differ, so they stand as printed and are not paired.',
  },
};
