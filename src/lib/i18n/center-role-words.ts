import { defineTexts } from './messages.ts';

/** What a colleague's role in a center is called. */
export const roleNames = defineTexts({
  ko: { owner: '소유자', analyst: '분석하는 분', facilitator: '진행을 돕는 분' },
  en: { owner: 'Owner', analyst: 'Analyst', facilitator: 'Facilitator' },
});

/** What a colleague of each role does: said to who invites, and to who is invited. */
export const roleHow = defineTexts({
  ko: {
    owner: '모든 일을 할 수 있어요. 동료와 설정도 맡아요.',
    analyst: '네트워크가 보낸 결과를 견주어 보고, 다른 곳에서 받은 결과 파일을 담아요.',
    facilitator: '네트워크에 링크와 번호를 건네요. 결과의 숫자는 보지 않아요.',
  },
  en: {
    owner: 'Does everything, and looks after colleagues and settings.',
    analyst: 'Compares what networks sent, and takes in result files from elsewhere.',
    facilitator: 'Hands the link and the code to networks. Sees no figures.',
  },
});
