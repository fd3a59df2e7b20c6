import { defineMessages } from '#lib/i18n/messages.ts';

/** What the console says at a look back. */
export const consoleMessages = defineMessages({
  ko: {
    set: (about: string | null, asks: boolean) =>
      [
        about ? `돌아볼 것: ${about}` : '무엇을 돌아볼지 정하기',
        ...(asks ? ['물음 7개도 함께'] : []),
      ].join(' · '),
    about: '무엇을 돌아보나요?',
    aboutHint: '예: 2026 공동판매, 지난 한 해. 휴대전화와 큰 화면의 제목에 나와요.',
    ask: '협업사업 물음 7개도 함께 묻기',
    askHint:
      '함께 사업을 했을 때만 켜 주세요. 믿음의 처음과 지금, 성과와 만족을 다섯 단계로 물어요. 답은 각자만 봐요.',
    answered: (n: number, joined: number) => `물음에 ${n}명이 답했어요(모두 ${joined}명)`,
    review: {
      action: '협업사업 결과 공개하기',
      title: '협업사업 물음의 결과를 공개할까요?',
      final: '공개하면 되돌릴 수 없어요. 지금까지 고른 답이 숫자로 모두에게 보여요.',
      tooFew: (n: number) => `${n}명보다 적게 답한 물음은 답한 사람 수만 보여요.`,
      late: (n: number) => `나중에 고친 답은 ${n}명 이상 모이면 한꺼번에 들어가요.`,
      go: '공개하기',
      wait: '더 기다리기',
    },
    result: '협업사업 돌아보기 결과',
    flows: '이어 갈 것·바꿀 것·새로 해 볼 것에 놓인 카드는 계획의 시작점으로 나와요.',
  },
  en: {
    set: (about, asks) =>
      [
        about ? `Looking back at: ${about}` : 'Say what you look back at',
        ...(asks ? ['with 7 questions'] : []),
      ].join(' · '),
    about: 'What do you look back at?',
    aboutHint:
      'For example: joint sales 2026, the past year. It stands on phones and the projector.',
    ask: 'Also ask the 7 questions about a joint project',
    askHint:
      'Only where you ran a project together. They ask for trust at the start and now, results and satisfaction in five steps. Answers are private.',
    answered: (n, joined) => `${n} of ${joined} have answered the questions`,
    review: {
      action: 'Show the review',
      title: 'Show the answers about the joint project?',
      final: 'This can’t be undone. The answers given so far appear as counts for everyone.',
      tooFew: (n) => `A question with fewer than ${n} answers shows only how many there were.`,
      late: (n) => `Answers changed later enter together, once ${n} people have any.`,
      go: 'Show',
      wait: 'Wait a little',
    },
    result: 'Result of the review',
    flows: 'What lies under keep, change and start appears as starting points of the plan.',
  },
});
