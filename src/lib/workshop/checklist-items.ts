import { readAnswers, type Answer, type Answers } from '#lib/domain/answer.ts';

/** The items of one checklist, as a measure for what is stored: anything else is skipped, never counted. */
export class ChecklistItems {
  /** in the checklist's order */
  readonly ids: readonly string[];
  readonly #set: ReadonlySet<string>;

  constructor(ids: readonly string[]) {
    this.ids = ids;
    this.#set = new Set(ids);
  }

  has(item: string): boolean {
    return this.#set.has(item);
  }

  answersIn(stored: Iterable<readonly [string, unknown]>): Answers {
    return readAnswers(stored, this.#set);
  }

  /** What of `kept` is another answer than stands now. */
  lostFrom(kept: Readonly<Record<string, unknown>>, now: Answers): Answers {
    const lost = new Map<string, Answer>();
    for (const [item, answer] of this.answersIn(Object.entries(kept)))
      if (now.get(item) !== answer) lost.set(item, answer);
    return lost;
  }

  /** The first item without an answer; after `after`, going round, if that is given. Null if there is none but `after`. */
  nextUnanswered(answers: Answers, after?: string): string | null {
    const start = after === undefined ? 0 : this.ids.indexOf(after) + 1;
    const round = [...this.ids.slice(start), ...this.ids.slice(0, start)];
    return round.find((item) => item !== after && !answers.has(item)) ?? null;
  }
}
