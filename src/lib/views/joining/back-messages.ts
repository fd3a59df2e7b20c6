import { keptAfterCloseDays } from '#lib/domain/bounds.ts';
import { defineMessages } from '#lib/i18n/messages.ts';

/** Coming back by one’s own link. */
export const messages = defineMessages({
  ko: {
    pageTitle: '다시 들어오기 · 이음판',
    title: '다시 들어오고 있어요',
    text: '조금만 기다려 주세요. 답하던 곳으로 이어져요.',
    staleTitle: '이 링크로는 다시 들어올 수 없어요',
    staleText: `링크의 뒷부분이 잘렸거나, 진행자가 내보냈거나, 마친 뒤 ${keptAfterCloseDays}일이 지나 지워졌을 수 있어요.`,
    staleDo:
      '받은 링크를 끝까지 복사해 다시 열어 보세요. 전에 쓰던 휴대전화가 있다면 거기에서는 그대로 이어져요. 아니면 번호나 QR로 새로 들어와 주세요.',
    again: '다시 해 보기',
    join: '번호로 참여하기',
  },
  en: {
    pageTitle: 'Come back · Ieumpan',
    title: 'Letting you back in',
    text: 'One moment. You’ll be right where you left off.',
    staleTitle: 'This link no longer lets you in',
    staleText: `The end of the link may be missing, the facilitator may have removed your seat, or it was deleted ${keptAfterCloseDays} days after the workshop.`,
    staleDo:
      'Try copying the whole link and opening it again. A phone you used before still works. If not, join again with the code or the QR.',
    again: 'Try again',
    join: 'Join with a code',
  },
});
