import type { Answers } from '#lib/domain/answer.ts';
import type { SpokenChecklist } from '#lib/domain/instrument.ts';
import { answerLabel, type AsideWords } from './answer-label.ts';

/** One answered item in words. */
export interface AnswerLine {
  readonly item: string;
  readonly text: string;
  readonly answer: string;
}

/** The answers of a ballot as sentences, in the checklist's order. What has no answer has no line. */
export function answerLines(
  checklist: SpokenChecklist,
  answers: Answers,
  aside: AsideWords,
): AnswerLine[] {
  const items = checklist.sections.flatMap((section) => section.items);
  return items.flatMap((item) => {
    const answer = answers.get(item.id);
    if (answer === undefined) return [];
    const label = answerLabel(checklist.scale, answer, aside);
    return [{ item: item.id, text: item.text, answer: label }];
  });
}

/** The same to keep in a note or a message. */
export const answersAsText = (lines: readonly AnswerLine[]): string =>
  lines.map(({ text, answer }) => `${text} → ${answer}`).join('\n');
