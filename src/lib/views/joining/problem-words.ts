import type { Problem } from '#lib/api/contract-types.ts';
import { bindLines } from '#lib/i18n/korean.ts';
import { defineMessages } from '#lib/i18n/messages.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** What no server could say: it was not heard, or what was heard was not it. */
const own = defineMessages({
  ko: {
    offline: {
      title: '인터넷에 닿지 않아요',
      detail: '잃은 것은 없어요. 와이파이나 데이터 연결을 확인하고 다시 눌러 주세요.',
    },
    broken: {
      title: '서버가 제대로 답하지 않았어요',
      detail: '잃은 것은 없어요. 잠시 뒤 다시 눌러 주세요. 계속되면 진행자에게 알려 주세요.',
    },
  },
  en: {
    offline: {
      title: 'The internet is out of reach',
      detail: 'Nothing is lost. Check the Wi-Fi or mobile data and try again.',
    },
    broken: {
      title: 'The server did not answer properly',
      detail: 'Nothing is lost. Try again in a moment, and tell the facilitator if it goes on.',
    },
  },
});

/**
 * A problem in the reader's words. The server sends its sentences in the language of the request, so
 * that a phone need not carry all of them; only those that it could not send stand here.
 */
export function problemWords(
  { code, title, detail }: Problem,
  locale: Locale,
): { readonly title: string; readonly detail: string } {
  if (title !== '') return { title: bindLines(title), detail: bindLines(detail) };
  return code === 'offline' ? own[locale].offline : own[locale].broken;
}

/** Something that was asked for, and why it failed. */
interface Tried {
  readonly problem: Problem | null;
  dismissProblem(): void;
}

/** Lets go of what the server told, as when the reader goes on to another language; what stands here follows by itself. */
export function dismissTold(tried: Tried): void {
  if (tried.problem && tried.problem.title !== '') tried.dismissProblem();
}
