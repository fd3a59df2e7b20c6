import { defineMessages } from '#lib/i18n/messages.ts';

/** How a figure is spread over the networks. */
export const spreadMessages = defineMessages({
  ko: {
    titles: {
      factor: '성공요인은 어떻게 흩어져 있나요?',
      obstacle: '장애요인은 어떻게 흩어져 있나요?',
    },
    hints: {
      factor: '가로 금은 1점부터 5점까지예요. 점수가 높을수록 힘이 되는 요인이에요.',
      obstacle: '가로 금은 1점부터 5점까지예요. 점수가 높을수록 큰 장애예요.',
    },
    obstacle: '볼 장애요인',
    dot: '이름을 보낸 네트워크 한 곳',
    mean: '모두의 평균',
    band: '오차(95%)',
    whats: { factor: '성공요인', obstacle: '장애요인' },
    all: '모두의 평균',
    lowest: '가장 낮은 곳',
    middle: '가운데',
    highest: '가장 높은 곳',
    like: (value: string, n: string) => `비슷한 곳 ${value} (${n}곳)`,
    likeOf: (place: string) => `비슷한 곳: ${place}`,
    allOfStage: '같은 단계 모두',
  },
  en: {
    titles: {
      factor: 'How are the success factors spread?',
      obstacle: 'How is one obstacle spread?',
    },
    hints: {
      factor: 'Each line runs from 1 to 5. The higher the score, the more the factor helps.',
      obstacle: 'The line runs from 1 to 5. The higher the score, the greater the obstacle.',
    },
    obstacle: 'Obstacle to look at',
    dot: 'a network that sent its name',
    mean: 'mean of all',
    band: 'how far it may be off (95 %)',
    whats: { factor: 'Success factor', obstacle: 'Obstacle' },
    all: 'Mean of all',
    lowest: 'Lowest',
    middle: 'Middle',
    highest: 'Highest',
    like: (value, n) => `networks like it ${value} (${n})`,
    likeOf: (place) => `Networks like it: ${place}`,
    allOfStage: 'all of the stage',
  },
});
