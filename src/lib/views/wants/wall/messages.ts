import { defineMessages } from '#lib/i18n/messages.ts';

/** What the wants exercise says on the wall: few words, readable from the back row. */
export const wallMessages = defineMessages({
  ko: {
    question: '네트워크에 무엇을 바라나요?',
    write: '한 장에 한 가지씩, 휴대전화에 써요. 다섯 장까지예요.',
    wall: (cards: number) => `우리가 바라는 것 ${cards}가지`,
    vote: '무엇부터 바라나요?',
    voteText: (budget: number, most: number) =>
      `휴대전화에서 점 ${budget}개를 붙여요. 한 묶음에 ${most}개까지예요.`,
    voteHidden: '셀 때까지 아무도 서로의 점을 볼 수 없어요.',
    counted: '우리가 먼저 바라는 것',
    rest: (n: number) => `이 밖에 ${n}묶음은 휴대전화에서 볼 수 있어요`,
    mirror: '다른 지역과 나란히',
    mirrorNote: '세 지역의 수는 적힌 문장의 수예요. 순위가 아니에요.',
  },
  en: {
    question: 'What do we want from the network?',
    write: 'One wish per card, on your phone. Up to five cards.',
    wall: (n) => (n === 1 ? 'One thing we want' : `${n} things we want`),
    vote: 'What do we want first?',
    voteText: (budget, most) => `Give ${budget} dots on your phone, at most ${most} to one group.`,
    voteHidden: 'Nobody sees another’s dots until they are counted.',
    counted: 'What we want first',
    rest: (n) => `${n} more groups are on the phones`,
    mirror: 'Beside other places',
    mirrorNote: 'For the three places the number is that of written statements, not a rank.',
  },
});
