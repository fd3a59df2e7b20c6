import { keptAfterCloseDays } from '#lib/domain/bounds.ts';
import { defineMessages } from '#lib/i18n/messages.ts';

/** PRIV6 in words, the same on every screen: what is there how long after the close. `date` is null until there is one. */
export const afterClose = defineMessages({
  ko: {
    results: (date: string | null) =>
      `결과는 참여한 휴대전화에서 ${date ?? `마친 뒤 ${keptAfterCloseDays}일`}까지 볼 수 있어요.`,
    deletion: (date: string | null) =>
      `이름과 답은 ${date === null ? `마친 뒤 ${keptAfterCloseDays}일이 지나면` : `${date}에`} 모두 지워요.`,
    totals: '모인 숫자와 계획은 진행자가 지울 때까지 남아요.',
  },
  en: {
    results: (date) =>
      `The phones that took part show the results until ${date ?? `${keptAfterCloseDays} days after the end`}.`,
    deletion: (date) =>
      `Names and answers are deleted ${date === null ? `${keptAfterCloseDays} days after the end` : `on ${date}`}.`,
    totals: 'The totals and the plan stay until the facilitator deletes them.',
  },
});
