import { defineMessages } from '#lib/i18n/messages.ts';

/** The page for a wrong turn. */
export const messages = defineMessages({
  ko: {
    missing: {
      title: '여기에는 아무것도 없어요',
      text: '주소가 잘렸거나 바뀌었을 수 있어요. 저장된 답과 결과는 그대로예요. 받은 링크를 끝까지 복사해 다시 열어 보세요.',
    },
    broken: {
      title: '화면을 여는 데 문제가 생겼어요',
      text: '이미 저장된 답은 그대로예요. 잠시 뒤 다시 열어 주세요.',
    },
    again: '다시 열기',
    goHome: '첫 화면으로',
    goJoin: '번호로 참여하기',
    status: (status: number) => `오류 ${status}`,
  },
  en: {
    missing: {
      title: 'There is nothing here',
      text: 'The address may be cut off or out of date. Saved answers and results are safe. Try copying the whole link and opening it again.',
    },
    broken: {
      title: 'This page didn’t open',
      text: 'Everything you saved is safe. Please try again in a moment.',
    },
    again: 'Try again',
    goHome: 'First page',
    goJoin: 'Join with a code',
    status: (status) => `Error ${status}`,
  },
});
