import { defineMessages } from '#lib/i18n/messages.ts';

/** Coming in by code or QR. */
export const messages = defineMessages({
  ko: {
    pageTitle: '참여하기 · 이음판',
    title: '워크숍에 참여하기',
    looking: '워크숍을 찾고 있어요.',
    other: '다른 번호 넣기',
    again: '다시 찾기',
    byDigits: '번호로 찾기',
  },
  en: {
    pageTitle: 'Join · Ieumpan',
    title: 'Join a workshop',
    looking: 'Looking for the workshop…',
    other: 'Use another code',
    again: 'Try again',
    byDigits: 'Type the code',
  },
});
