import { defineTexts } from '#lib/i18n/messages.ts';

/** What a colleague of each role does: said to who invites, and to who is invited. */
export const roleHow = defineTexts({
  ko: {
    owner: '모두 할 수 있고 동료와 토큰을 다뤄요.',
    analyst: '결과를 견주어 보고 파일을 담아요.',
    facilitator: '링크와 번호를 네트워크에 건네요. 숫자는 보지 않아요.',
  },
  en: {
    owner: 'Does everything, and looks after colleagues and tokens.',
    analyst: 'Compares results and takes in files.',
    facilitator: 'Hands the link and the code to networks. Sees no figures.',
  },
});
