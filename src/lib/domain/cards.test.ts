import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardProblem, pendingCards, readCards as read } from './cards.ts';
import { lookbackExercise } from './lookback.ts';
import { maxCards, wantsExercise } from './wants.ts';

const readCards = (stored: Iterable<readonly [string, unknown]>) => read(stored, wantsExercise);

const texts = (stored: readonly (readonly [string, unknown])[]) =>
  readCards(stored).map(({ text }) => text);

describe('the cards of a ballot', () => {
  test('come in the order they were written, whole', () => {
    const stored: [string, unknown][] = [
      ['b', { text: ' 공동 판매장 ', at: 2 }],
      ['a', { text: '정보\n공유', at: 1 }],
      ['c', { text: '교육' }],
    ];
    expect(texts(stored)).toEqual(['교육', '정보 공유', '공동 판매장']);
  });

  test('[SAFE1] are five at most, and what is no card is none', () => {
    const six = Array.from({ length: 6 }, (_, i): [string, unknown] => [
      `c${i}`,
      { text: `바람 ${i}`, at: i },
    ]);
    expect(texts(six)).toEqual(['바람 0', '바람 1', '바람 2', '바람 3', '바람 4']);
    const strange: [string, unknown][] = [
      ['long', { text: '가'.repeat(101) }],
      ['huge', { text: '가'.repeat(100_000) }],
      ['empty', { text: '  ' }],
      ['number', 5],
      ['null', null],
      ['text', '정보 공유'],
      ['an id of another shape', { text: '바람' }],
      ['nan', { text: '마지막', at: NaN }],
    ];
    expect(texts(strange)).toEqual(['마지막']);
  });

  test('are the same in whatever order they are stored', () => {
    const entry = fc.tuple(
      fc.stringMatching(/^[a-z]{1,3}$/),
      fc.record({ text: fc.string({ maxLength: 6 }), at: fc.integer({ min: 0, max: 3 }) }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ([id]) => id }), (stored) => {
        expect(readCards(stored)).toEqual(readCards([...stored].reverse()));
        expect(readCards(stored).length).toBeLessThanOrEqual(maxCards);
      }),
    );
  });

  test('of a look back are three at most on each side, and one without a side is none', () => {
    const eight = Array.from({ length: 8 }, (_, at): [string, unknown] => [
      `c${at}`,
      { text: `${at}`, at, side: at % 4 === 0 ? 'regretted' : 'liked' },
    ]);
    const strange: [string, unknown][] = [
      ['none', { text: '어느 쪽도 아닌', at: 0 }],
      ['other', { text: '다른 쪽', at: 0, side: 'blamed' }],
    ];
    expect(read([...eight, ...strange], lookbackExercise)).toEqual([
      { id: 'c0', text: '0', side: 'regretted' },
      { id: 'c1', text: '1', side: 'liked' },
      { id: 'c2', text: '2', side: 'liked' },
      { id: 'c3', text: '3', side: 'liked' },
      { id: 'c4', text: '4', side: 'regretted' },
    ]);
  });

  test('say what is wrong while one is written', () => {
    expect(['', '  ', '가'.repeat(100), '가'.repeat(101)].map(cardProblem)).toEqual([
      'empty',
      'empty',
      null,
      'too-long',
    ]);
  });
});

describe('cards that wait', () => {
  const cards = readCards(
    ['a', 'b', 'c', 'd'].map((id, at) => [id, { text: `바람 ${id}`, at }] as const),
  );
  const waiting = (...released: string[]) =>
    pendingCards(cards, new Set(released), wantsExercise).map(({ id }) => id);

  test('[PRIV4] are those whose ids were not released; a released one is final', () => {
    expect(waiting()).toEqual(['a', 'b', 'c', 'd']);
    expect(waiting('a', 'c')).toEqual(['b', 'd']);
  });

  test('are never more than five with those released, though others were deleted since', () => {
    expect(waiting('x', 'y', 'z')).toEqual(['a', 'b']);
    expect(waiting('v', 'w', 'x', 'y', 'z')).toEqual([]);
  });
});
