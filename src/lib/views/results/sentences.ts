import type { Messages, SameShape } from '#lib/i18n/messages.ts';
import { english } from './sentences-en.ts';
import { korean } from './sentences-ko.ts';

/** What the results say of figures, in whole sentences. Pure: facts in, words out. */
export const sentences: Messages<SameShape<typeof korean>> = { ko: korean, en: english };
