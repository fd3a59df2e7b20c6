import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likenessOf, nearLikeness, piecesOf, proposeLikeCards } from './card-likeness.ts';

const likeness = (a: string, b: string) => likenessOf(piecesOf(a), piecesOf(b));
const propose = (...texts: string[]) =>
  proposeLikeCards(texts.map((text, i) => ({ id: `c${i}`, text })));

describe('two cards', () => {
  test.each([
    ['정보 공유', '정보를 서로 공유하기'],
    ['공동 판매장 운영', '공동판매장을 만들자'],
    ['시청과 정기 간담회', '시청 담당자와 정기적인 간담회'],
    ['회원사 간 상호거래', '회원사들끼리 상호 거래했으면 좋겠어요'],
    ['행정과의 소통 창구', '행정과 소통하는 창구가 필요해요'],
    ['공공구매 활성화', '공공 구매를 활성화해 주세요'],
    ['사회적가치 홍보', '사회적 가치를 널리 홍보'],
    ['후배 기업 도와주기', '후배기업을 도와주는 일'],
    ['지역 축제 공동 부스', '지역축제에서 공동부스 운영'],
    ['교육 프로그램이 많았으면 좋겠다', '교육 프로그램 확대'],
    ['회원 확대', '회원 확대하기'],
    ['공동 구매로 재료값을 줄이고 싶어요', '공동구매로 재료비를 줄이면 좋겠어요'],
    ['Joint shop', 'A joint shop for us'],
  ])('that say nearly the same are near: %s | %s', (a, b) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(nearLikeness);
  });

  test.each([
    ['공공구매 활성화', '상호거래 활성화'],
    ['청년 일자리 만들기', '어르신 일자리 만들기'],
    ['회원사 교육', '회원사 홍보'],
    ['시청과 간담회', '주민과 간담회'],
    ['회계 교육', '노무 교육'],
    ['회의를 줄이자', '회의록 공유'],
    ['네트워크 사무실', '네트워크 홍보'],
    ['정보 공유', '공간 공유'],
    ['운영비 마련', '상근자 인건비 마련'],
    ['사회적기업 지원', '사회적협동조합 지원'],
    ['공동 판매장', '공동 작업장'],
    ['마을기업 판로 개척', '마을기업 홍보 지원'],
    ['서로 친해지기', '서로 돕기'],
  ])('that share a word but not the wish are not: %s | %s', (a, b) => {
    expect(likeness(a, b)).toBeLessThan(nearLikeness);
  });

  test('are alike to the same degree both ways, from 0 to 1, and each is itself', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        expect(likeness(a, a)).toBe(piecesOf(a).size > 0 ? 1 : 0);
      }),
    );
  });

  test('are compared composed, without case, signs or spaces', () => {
    expect(likeness('정보 공유!', '정보,공유'.normalize('NFD'))).toBe(1);
    expect(likeness('SNS 홍보', 'sns홍보')).toBeLessThan(1);
  });

  test('that say nothing but what every wish says are compared as they are', () => {
    expect(likeness('함께', '함께')).toBe(1);
    expect(likeness('함께', '서로')).toBe(0);
  });
});

describe('proposals', () => {
  test('are sets of cards that are all near each other, with the pieces they share', () => {
    const proposals = propose('정보 공유', '공공구매 활성화', '정보를 공유하기', '정보 공유!');
    expect(proposals).toEqual([
      { cards: ['c0', 'c2', 'c3'], likeness: 1, shared: ['정보', '공유'] },
    ]);
  });

  test('join no chain of small steps', () => {
    const [a, b, c] = ['회원 정보 공유 모임', '회원 정보 공유', '정보 공유'] as const;
    expect(likeness(a, b)).toBeGreaterThanOrEqual(nearLikeness);
    expect(likeness(b, c)).toBeGreaterThanOrEqual(nearLikeness);
    expect(likeness(a, c)).toBeLessThan(nearLikeness);
    expect(propose(a, b, c).map(({ cards }) => cards)).toEqual([['c0', 'c1']]);
  });

  test('hold each card once, and only near ones', () => {
    const words = fc.constantFrom('정보', '공유', '회원', '교육', '홍보', '판매장', '간담회');
    const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const proposals = propose(...texts);
        const all = proposals.flatMap(({ cards }) => cards);
        expect(new Set(all).size).toBe(all.length);
        for (const { cards } of proposals)
          for (const one of cards)
            for (const other of cards) {
              const [a, b] = [one, other].map((id) => texts[Number(id.slice(1))]!);
              expect(likeness(a!, b!)).toBeGreaterThanOrEqual(nearLikeness);
            }
      }),
    );
  });

  test('are none for a few hundred cards that differ', () => {
    const cards = Array.from({ length: 300 }, (_, i) => `${i}번째 바람 ${i * 7}`);
    expect(propose(...cards)).toEqual([]);
  });
});
