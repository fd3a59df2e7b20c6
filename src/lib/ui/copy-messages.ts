import { defineMessages } from '#lib/i18n/messages.ts';

/** Taking a text along. */
export const messages = defineMessages({
  ko: {
    copy: '복사',
    copied: '복사했습니다',
    copyByHand: '아래 글을 길게 눌러 복사하세요',
  },
  en: {
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'Press and hold the text below to copy it',
  },
});
