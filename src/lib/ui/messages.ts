import { defineMessages } from '#lib/i18n/messages.ts';

/** What the parts themselves say; everything about the product is passed in. */
export const messages = defineMessages({
  ko: {
    optional: '선택',
    close: '닫기',
    dismiss: '알림 닫기',
    loading: '불러오고 있어요',
    busy: '처리하고 있어요',
    tooLong: (now: number, most: number) => `${most}자까지 쓸 수 있어요. 지금 ${now}자예요.`,
    typedOf: (now: number, most: number) => `${now} / ${most}자`,
    textSize: '글자 크기',
    letter: '가',
    textNormal: '보통 글자',
    textLarge: '큰 글자',
    timeLeft: '남은 시간',
    timeOver: '지난 시간',
    answer: '답',
    count: '수',
  },
  en: {
    optional: 'optional',
    close: 'Close',
    dismiss: 'Dismiss',
    loading: 'Loading',
    busy: 'Working',
    tooLong: (now, most) => `At most ${most} characters; now ${now}.`,
    typedOf: (now, most) => `${now} / ${most}`,
    textSize: 'Text size',
    letter: 'A',
    textNormal: 'Normal text',
    textLarge: 'Large text',
    timeLeft: 'Time left',
    timeOver: 'Time over',
    answer: 'Answer',
    count: 'Count',
  },
});
