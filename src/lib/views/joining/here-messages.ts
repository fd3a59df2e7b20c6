import { defineMessages } from '#lib/i18n/messages.ts';

/** Someone whom this browser already is. */
export const messages = defineMessages({
  ko: {
    title: '이 기기로 이미 참여하고 있어요',
    goOn: (name: string) => `${name} 님으로 계속하기`,
    observer: '참관',
    another: '다른 분도 이 휴대전화로 참여하기',
    anotherHint: '한 휴대전화를 돌려 써도 답은 사람마다 따로 저장돼요.',
  },
  en: {
    title: 'You’ve already joined on this phone',
    goOn: (name) => `Carry on as ${name}`,
    observer: 'observer',
    another: 'Someone else wants to join on this phone',
    anotherHint: 'You can share a phone: each person’s answers are kept apart.',
  },
});
