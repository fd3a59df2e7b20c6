/** The questions of the collaboration review: the wording is ours, after those of the national survey of programme participants. */
import type { Bilingual } from '#lib/domain/bilingual.ts';
import type { ReviewItemId } from '#lib/domain/review.ts';

/** What the five answers are called. */
export type ReviewScale = 'trust' | 'agreement' | 'satisfaction';

export interface ReviewItem {
  readonly id: ReviewItemId;
  readonly question: Bilingual;
  readonly scale: ReviewScale;
  /** the national figure that it stands beside: id of a five-point entry of the programme survey */
  readonly figure: string;
  /** Only firms that still went on were asked: those that had stopped are missing from the figure. */
  readonly survivorsOnly: boolean;
}

/** In the order that they are asked in. The two about trust belong together. */
export const reviewItems: readonly ReviewItem[] = [
  {
    id: 'review-trust-start',
    question: {
      ko: '함께한 조직들을 처음에는 얼마나 믿었나요?',
      en: 'How much did you trust the partners at the start?',
    },
    scale: 'trust',
    figure: 'programme-trust-start',
    survivorsOnly: false,
  },
  {
    id: 'review-trust-now',
    question: {
      ko: '지금은 함께한 조직들을 얼마나 믿나요?',
      en: 'How much do you trust the partners now?',
    },
    scale: 'trust',
    figure: 'programme-trust-now',
    survivorsOnly: false,
  },
  {
    id: 'review-cooperation',
    question: {
      ko: '협력이 잘 이루어지고 있나요?',
      en: 'Is the cooperation going well?',
    },
    scale: 'agreement',
    figure: 'programme-cooperation-level',
    survivorsOnly: true,
  },
  {
    id: 'review-community',
    question: {
      ko: '지역사회와 협력한 정도에 만족하나요?',
      en: 'Are you satisfied with how much you worked with the community?',
    },
    scale: 'satisfaction',
    figure: 'programme-community-satisfaction',
    survivorsOnly: false,
  },
  {
    id: 'review-finance',
    question: {
      ko: '벌이와 살림의 성과에 만족하나요?',
      en: 'Are you satisfied with the financial results?',
    },
    scale: 'satisfaction',
    figure: 'programme-financial-satisfaction',
    survivorsOnly: false,
  },
  {
    id: 'review-sustainability',
    question: {
      ko: '이 사업을 앞으로도 이어 갈 수 있을까요?',
      en: 'Can this project be kept going?',
    },
    scale: 'agreement',
    figure: 'programme-sustainability',
    survivorsOnly: true,
  },
  {
    id: 'review-again',
    question: {
      ko: '다른 협업사업을 또 하고 싶나요?',
      en: 'Would you do another joint project?',
    },
    scale: 'agreement',
    figure: 'programme-future-intention',
    survivorsOnly: false,
  },
];

/** The five answers, from the weakest, in the words of the survey's tables. */
export const reviewAnswers: Readonly<Record<ReviewScale, readonly Bilingual[]>> = {
  trust: [
    { ko: '전혀 믿지 않음', en: 'Not at all' },
    { ko: '믿지 않음', en: 'Little' },
    { ko: '보통', en: 'Neutral' },
    { ko: '믿음', en: 'Quite' },
    { ko: '매우 믿음', en: 'Fully' },
  ],
  agreement: [
    { ko: '매우 아니다', en: 'Strongly disagree' },
    { ko: '아니다', en: 'Disagree' },
    { ko: '보통', en: 'Neutral' },
    { ko: '그렇다', en: 'Agree' },
    { ko: '매우 그렇다', en: 'Strongly agree' },
  ],
  satisfaction: [
    { ko: '매우 불만족', en: 'Very dissatisfied' },
    { ko: '불만족', en: 'Dissatisfied' },
    { ko: '보통', en: 'Neutral' },
    { ko: '만족', en: 'Satisfied' },
    { ko: '매우 만족', en: 'Very satisfied' },
  ],
};
