import { defineMessages } from '#lib/i18n/messages.ts';

/** How one wants to read. */
export const messages = defineMessages({
  ko: {
    reading: '보기 설정',
    language: '언어',
    theme: '화면 밝기',
    themes: { system: '기기 설정', light: '밝게', dark: '어둡게' },
  },
  en: {
    reading: 'Reading settings',
    language: 'Language',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
  },
});
