import { defineMessages } from '#lib/i18n/messages.ts';

/** The links below the public pages. */
export const messages = defineMessages({
  ko: {
    label: '더 알아보기',
    home: '첫 화면',
    cases: '다른 네트워크의 사례',
    networks: '네트워크 찾기',
    about: '이음판은 어떤 도구인가요?',
    sources: '이 문항은 어디에서 왔나요?',
    resultFile: '결과 파일 열기',
    center: '센터 로그인',
  },
  en: {
    label: 'Find out more',
    home: 'First page',
    cases: 'What other networks did',
    networks: 'Find a network',
    about: 'What is Ieumpan?',
    sources: 'Where do the items come from?',
    resultFile: 'Open a result file',
    center: 'Center sign-in',
  },
});
