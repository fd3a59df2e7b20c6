/** 1 (strongly disagree) to 5 (strongly agree that this is an obstacle here). */
export type Rating = 1 | 2 | 3 | 4 | 5;
/** `unknown`: 잘 모르겠다. `na`: 우리에게는 해당 없음. Both are counted beside the ratings. */
export type Answer = Rating | 'unknown' | 'na';

export const ratings: readonly Rating[] = [1, 2, 3, 4, 5];

export const isRating = (value: unknown): value is Rating => ratings.includes(value as Rating);
export const isAnswer = (value: unknown): value is Answer =>
  isRating(value) || value === 'unknown' || value === 'na';

/** One person's answers, item id → answer. Only valid answers to items that exist. */
export type Answers = ReadonlyMap<string, Answer>;

/** Keeps what is an answer to one of `items`; anything else is skipped, never counted. */
export function readAnswers(
  stored: Iterable<readonly [string, unknown]>,
  items: ReadonlySet<string>,
): Answers {
  const answers = new Map<string, Answer>();
  for (const [item, value] of stored)
    if (items.has(item) && isAnswer(value)) answers.set(item, value);
  return answers;
}
