import { defineMessages } from '#lib/i18n/messages.ts';

/** What a look back says on the wall: few words, readable from the back row. */
export const wallMessages = defineMessages({
  ko: {
    write: '좋았던 점과 아쉬운 점을 한 장에 하나씩, 휴대전화에 써요. 세 장씩이에요.',
    cards: (about: string | null, n: number) =>
      about ? `‘${about}’에서 돌아본 것 ${n}가지` : `돌아본 것 ${n}가지`,
    together: '휴대전화에서 이어 갈 것·바꿀 것·새로 해 볼 것에 놓아요',
  },
  en: {
    write:
      'What went well and what could have been better, one thing per card, on your phone. Up to three each.',
    cards: (about, n) => {
      const things = n === 1 ? 'One thing' : `${n} things`;
      return about ? `${things} about “${about}”` : `${things} looked back at`;
    },
    together: 'Put them under keep, change or start on your phones',
  },
});
