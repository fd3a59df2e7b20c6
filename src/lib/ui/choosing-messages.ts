import { defineMessages } from '#lib/i18n/messages.ts';

/** What is said where something is chosen or typed from many. */
export const messages = defineMessages({
  ko: {
    remove: (what: string) => `${what} 빼기`,
    digitsSoFar: (now: number, all: number) => `${all}자리 번호, ${now}자리 눌렀어요`,
    suggestions: '고를 수 있는 것',
    found: (n: number) => (n ? `${n}개 찾았습니다` : '찾은 것이 없습니다'),
    more: (n: number) => `이 밖에 ${n}개. 더 쓰면 좁혀집니다.`,
    useTyped: (text: string) => `‘${text}’ 그대로 쓰기`,
    clear: '지우기',
  },
  en: {
    remove: (what) => `Remove ${what}`,
    digitsSoFar: (now, all) => `${now} of ${all} digits`,
    suggestions: 'Suggestions',
    found: (n) => (n ? `${n} found` : 'Nothing found'),
    more: (n) => `${n} more. Type on to narrow them down.`,
    useTyped: (text) => `Use “${text}” as typed`,
    clear: 'Clear',
  },
});
