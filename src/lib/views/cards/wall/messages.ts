import { defineMessages } from '#lib/i18n/messages.ts';

/** What every exercise with cards says on the wall. */
export const wallMessages = defineMessages({
  ko: {
    looking: '카드가 모였어요',
    lookingText: '진행자가 살펴본 뒤 여기에 띄워요. 휴대전화에서는 지금 볼 수 있어요.',
    together: '휴대전화에서 비슷한 카드끼리 모아요',
    again: '(계속)',
    loading: '불러오고 있어요',
    hidden: '공개하기 전에는 쓴 사람만 봐요. 누가 썼는지는 공개한 뒤에도 보이지 않아요.',
  },
  en: {
    looking: 'The cards are in',
    lookingText: 'They come up here once the facilitator has looked at them. Phones show them now.',
    together: 'Put similar cards together on your phones',
    again: '(continued)',
    loading: 'Loading',
    hidden: 'Until the reveal only their author sees them. Who wrote what is never shown.',
  },
});
