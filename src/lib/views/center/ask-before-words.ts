import { defineMessages } from '#lib/i18n/messages.ts';

/** What every question before an end has in common. */
export const askBeforeWords = defineMessages({
  ko: { leave: '그만두기' },
  en: { leave: 'Cancel' },
});
