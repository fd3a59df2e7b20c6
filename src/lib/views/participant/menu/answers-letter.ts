import type { TakenAnswers } from './taken-answers.ts';

/** What the letter says around the answers. */
export interface LetterWords {
  readonly title: string;
  readonly savedOn: (date: string) => string;
  readonly unanswered: (n: number) => string;
  readonly end: string;
}

/** One's own answers to read and to keep: each item and, below it, the answer. `all`: how many items there are. */
export function answersLetter(
  { workshop, network, answers }: TakenAnswers,
  words: LetterWords,
  { date, all }: { readonly date: string; readonly all: number },
): string {
  const missing = all - answers.length;
  const items = answers.map(({ text, answer }, i) => `${i + 1}. ${text}\n   → ${answer}`);
  const head = [words.title, network, workshop, words.savedOn(date)].join('\n');
  const rest = missing > 0 ? [words.unanswered(missing)] : [];
  // Without a byte order mark older phones and Windows take Korean text for another encoding.
  return `\uFEFF${[head, ...items, ...rest, words.end].join('\n\n')}\n`;
}
