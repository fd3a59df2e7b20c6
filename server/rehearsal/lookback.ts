import type * as Y from 'yjs';
import { addOwnCard } from '#lib/documents/ballot-cards.ts';
import { writeAnswer } from '#lib/documents/ballot-doc.ts';
import { ratings } from '#lib/domain/answer.ts';
import { lookbackExercise } from '#lib/domain/lookback.ts';
import { reviewItemIds } from '#lib/domain/review.ts';

const liked = [
  '장터를 함께 열어 서로 얼굴을 알게 됐어요',
  '공동 꾸러미를 다시 찾는 손님이 생겼어요',
  '구청과 이야기할 때 한목소리를 냈어요',
  '처음 온 조직도 바로 일을 맡았어요',
];
const regretted = [
  '준비를 몇 사람이 다 맡았어요',
  '정산이 늦어서 말이 나왔어요',
  '회의 날짜를 잡는 데 한 달이 걸렸어요',
  '끝난 뒤에 함께 돌아볼 자리가 없었어요',
];

const oneOf = <T>(all: readonly T[], numbers: () => number): T =>
  all[Math.floor(numbers() * all.length)]!;

/** What one made-up member says of the past year: a card of each kind, and the questions. Nobody asks: nothing is told. */
export function lookBack(doc: Y.Doc, numbers: () => number): void {
  doc.transact(() => {
    addOwnCard(doc, lookbackExercise, oneOf(liked, numbers), 'liked');
    addOwnCard(doc, lookbackExercise, oneOf(regretted, numbers), 'regretted');
    for (const item of reviewItemIds) writeAnswer(doc, item, oneOf(ratings, numbers));
  });
}
