import type { Locale } from '#lib/i18n/locale.ts';
import { defineTexts, type SameShape } from '#lib/i18n/messages.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

/** What the report says, in both languages. */
export const words = defineTexts({ ko, en });
export type Words = SameShape<typeof ko>;
export const wordsIn = (locale: Locale): Words => words[locale];
