import type { WorkshopView } from '#lib/api/contract-types.ts';
import { readAnswers } from '#lib/domain/answer.ts';
import type { SpokenChecklist } from '#lib/domain/instrument.ts';
import type { AsideWords } from '../answer-label.ts';
import { answerLines, type AnswerLine } from '../answer-lines.ts';

/** What a person takes away (PRIV6): everything the server has of their ballot, and the same in words. */
export interface TakenAnswers {
  readonly workshop: string;
  readonly network: string;
  readonly instrument: { readonly stage: string; readonly version: string };
  readonly answers: readonly AnswerLine[];
  readonly ballot: unknown;
}

/** Made from the server's answer alone, so that the file shows what is really stored there. */
export function takenAnswers(
  { title, network }: Pick<WorkshopView, 'title' | 'network'>,
  checklist: SpokenChecklist,
  ballot: { readonly answers: Readonly<Record<string, unknown>> },
  aside: AsideWords,
): TakenAnswers {
  const items = new Set(checklist.sections.flatMap((section) => section.items.map(({ id }) => id)));
  const answers = readAnswers(Object.entries(ballot.answers), items);
  return {
    workshop: title,
    network: network.name,
    instrument: { stage: checklist.stage, version: checklist.version },
    answers: answerLines(checklist, answers, aside),
    ballot,
  };
}
