import { defineMessages } from '#lib/i18n/messages.ts';

/** What every screen of a rehearsal says. */
export const messages = defineMessages({
  ko: {
    label: '해 보기 안내',
    mark: '해 보기 · 가상의 회원이에요',
    practice: '답은 연습이에요. 누구 답인지 드러날 수 있으니 진짜 답은 쓰지 마세요.',
  },
  en: {
    label: 'About this rehearsal',
    mark: 'Rehearsal · made-up members',
    practice: 'Answers are practice and can be traced here: do not give real ones.',
  },
});
