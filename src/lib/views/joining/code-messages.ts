import { defineMessages } from '#lib/i18n/messages.ts';

/** The six digits. */
export const messages = defineMessages({
  ko: {
    label: '참여 번호 여섯 자리',
    hint: '큰 화면에 보이는 번호를 누르면 바로 찾아요. 카메라로 QR을 찍어도 돼요.',
    short: (missing: number) => `${missing}자리를 더 눌러 주세요. 모두 여섯 자리예요.`,
    go: '찾기',
  },
  en: {
    label: 'Six-digit code',
    hint: 'Type the code from the big screen. You can also scan the QR with your camera.',
    short: (missing) =>
      missing === 1 ? 'One more digit, please.' : `${missing} more digits, please.`,
    go: 'Find it',
  },
});
