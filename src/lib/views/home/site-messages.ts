import type { Locale } from '#lib/i18n/locale.ts';
import { defineMessages } from '#lib/i18n/messages.ts';

/** The bar of the public pages. Apart from the first page's words, which phones that join do without. */
export const messages = defineMessages({
  ko: { brand: '이음판', home: '이음판 첫 화면', otherName: 'English' },
  en: { brand: 'Ieumpan', home: 'Ieumpan, first page', otherName: '한국어' },
});

/** The language that the reader is not reading. */
export const otherLocale = (locale: Locale): Locale => (locale === 'ko' ? 'en' : 'ko');
