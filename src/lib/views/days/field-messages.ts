import { furthestDeadlineDays } from '#lib/domain/deadline.ts';
import { defineMessages } from '#lib/i18n/messages.ts';

/** Choosing until when. */
export const fieldMessages = defineMessages({
  ko: {
    legend: '언제까지 할까요?',
    date: '마감 날짜',
    time: '마감 시각',
    hint: '한국 시각이에요. 나중에 당기거나 늦출 수 있고, 마감이 지나도 답이 막히지는 않아요.',
    'deadline-missing': '날짜와 시각을 모두 정해 주세요.',
    'deadline-past': '이미 지난 시각이에요. 앞으로 올 때로 정해 주세요.',
    'deadline-far': `오늘부터 ${furthestDeadlineDays}일 안으로 정해 주세요.`,
  },
  en: {
    legend: 'Until when?',
    date: 'Last day',
    time: 'Time',
    hint: 'In Korean time. You can move it later, and nothing is locked when it is over.',
    'deadline-missing': 'Choose a date and a time.',
    'deadline-past': 'That time is over. Choose one still to come.',
    'deadline-far': `Choose a day within the next ${furthestDeadlineDays} days.`,
  },
});
