import type { Problem } from '#lib/api/contract-types.ts';
import { bindLines } from '#lib/i18n/korean.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { isProblemCode, problemSentence, type Sentence } from '#lib/i18n/problems.ts';
import { doorMessages } from './door-messages.ts';

/** A problem in the reader's language. A sentence that names a limit is the server's, which alone knows it. */
export function problemWords(problem: Problem, locale: Locale): Sentence {
  const { title, detail } = sentenceOf(problem, locale);
  return { title: bindLines(title), detail: bindLines(detail) };
}

function sentenceOf(problem: Problem, locale: Locale): Sentence {
  const m = doorMessages[locale];
  if (problem.code === 'offline') return { title: m.unreached, detail: m.unreachedDetail };
  const known = isProblemCode(problem.code) ? problemSentence(problem.code, locale) : null;
  if (known && !known.detail.includes('{')) return known;
  if (problem.title !== '') return { title: problem.title, detail: problem.detail };
  return { title: m.failed, detail: m.failedDetail };
}
