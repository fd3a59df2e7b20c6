import { defineMessages } from '#lib/i18n/messages.ts';

/** What the success factors are, for who meets them on the dashboard. */
export const messages = defineMessages({
  ko: {
    ask: '성공요인은 무엇이고, 점수는 어떻게 읽나요?',
    score:
      '참여자의 답으로 네트워크마다 1점에서 5점까지 점수를 내요. 높을수록 힘이 되고 있다는 뜻이에요. 4.0부터 ‘힘이 됩니다’, 3.0부터 ‘이야기해 볼\u00a0것’, 그 아래는 ‘먼저 살필\u00a0것’으로 읽어요.',
  },
  en: {
    ask: 'What are the success factors, and how are scores read?',
    score:
      'Each network’s score, 1 to 5, comes from what its participants answered. The higher, the more the factor helps: from 4.0 it is a strength, from 3.0 something to discuss, below that what to look at first.',
  },
});
