import { defineMessages } from '#lib/i18n/messages.ts';

/** Lists of networks to call. */
export const messages = defineMessages({
  ko: {
    pageTitle: '챙길 곳 · 이음판',
    title: '챙길 곳',
    lead: '연락할 곳을 모았어요. 점수는 없어요. 이름 없이 보낸 네트워크는 연락할 수 없어 빠져 있어요.',
    due: '곧 한 해가 되는 곳',
    dueHint: '두 달 안에 지난 회차에서 한 해가 돼요.',
    notMet: '한 해 넘게 모이지 않은 곳',
    notMetHint: '마지막 회차에서 한 해가 지났어요.',
    past: '계획의 날짜가 지난 곳',
    pastHint: '지난 회차의 계획에서 하기로 한 날이 지났어요.',
    last: '마지막 회차',
    count: (n: number) => `${n}곳`,
    none: '없어요',
    nobody: '지금은 연락할 곳이 없어요',
    nobodyText:
      '계획의 날짜가 지났거나, 곧 한 해가 되거나, 한 해 넘게 모이지 않은 네트워크가 생기면 여기에 모여요.',
    until: (day: string) => `${day}까지`,
    tasks: '지난 할 일',
  },
  en: {
    pageTitle: 'Follow up · Ieumpan',
    title: 'Follow up',
    lead: 'Whom to call. There are no scores. Networks without a name cannot be called and are left out.',
    due: 'A year is nearly up',
    dueHint: 'Within two months a year will have passed since the last round.',
    notMet: 'Not met for a year',
    notMetHint: 'More than a year has passed since the last round.',
    past: 'Plans with dates passed',
    pastHint: 'Tasks of the last round’s plan whose day has passed.',
    last: 'Last round',
    count: (n) => (n === 1 ? '1 network' : `${n} networks`),
    none: 'None',
    nobody: 'Nobody to call just now',
    nobodyText:
      'Networks whose plan has a date passed, whose year is nearly up, or who have not met for a year will be listed here.',
    until: (day) => `by ${day}`,
    tasks: 'Tasks that are late',
  },
});
