import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RevealedLookback } from '#lib/domain/lookback.ts';
import { createReport } from '../create-report.ts';
import { leave } from '../leaving.ts';
import { tablesOf, type Report } from '../report.ts';
import type { ResultSource } from '../result-source.ts';
import { readBundle, writeBundle } from '../result-file.ts';
import { madeUpSource } from '../testing/made-up.ts';
import { madeUpLookback } from '../testing/made-up-lookback.ts';

const reportOf = (retrospective: RevealedLookback | null, also: Partial<ResultSource> = {}) =>
  createReport(leave(madeUpSource({}, { retrospective, ...also })), 'ko');
const linesOf = (report: Report): string[] =>
  report.sections
    .find(({ id }) => id === 'retrospective')
    ?.blocks.flatMap((block) => {
      if (block.kind === 'list') return block.items;
      return block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : [];
    }) ?? [];

describe('the look back in a report', () => {
  it('is left out before its cards are revealed', () => {
    expect(linesOf(reportOf(null))).toEqual([]);
  });

  it('has the cards by what they lead to, what nobody has placed last', () => {
    const lines = linesOf(reportOf(madeUpLookback(12)));
    expect(lines[0]).toBe(
      '‘2026년 공동 배송’ 돌아보기입니다. 카드 5장에서 좋았던 점은 2장, 아쉬운 점은 3장입니다.',
    );
    expect(lines.slice(1, 9)).toEqual([
      '이어 갈 것',
      '좋았던 점: 배송 기사님들과 친해졌어요',
      '바꿀 것',
      '아쉬운 점: 정산이 늦었어요',
      '아쉬운 점: 한 곳에 일이 몰렸어요',
      '새로 해 볼 것: 알리기',
      '좋았던 점: 손님이 먼저 물어봤어요',
      '아직 자리를 정하지 않은 것',
    ]);
  });

  it('[PRIV3] has no words of cards from a room of four', () => {
    const report = reportOf(madeUpLookback(12), { writers: 4 });
    expect(linesOf(report).join(' ')).not.toMatch(/정산|배송 기사/);
    expect(linesOf(report)[0]).toMatch(/카드 5장이 모였습니다\.$/);
  });

  it('shows how a project is seen as distributions, the nation’s under ours', () => {
    const { rows } = tablesOf(reportOf(madeUpLookback(12))).find(({ id }) => id === 'review')!;
    expect(rows).toHaveLength(14);
    expect(rows[0]!.slice(0, 2)).toEqual(['서로에 대한 믿음: 시작할 때', '우리']);
    expect(rows[1]).toEqual([
      ...['서로에 대한 믿음: 시작할 때', '전국 38곳', 0, 0, 9, 18, 11, 38],
      4.1,
    ]);
  });

  it('[PRIV3] nothing that leaves depends on what a hidden question was answered', () => {
    const withHidden = (one: number) => {
      const lookback = madeUpLookback(12);
      const counts = [0, 0, 0, 0, 0] as [number, number, number, number, number];
      counts[one] = 4;
      const item = { n: 4, unknown: one, na: 0, counts };
      const items = { ...lookback.review!.items, 'review-again': item };
      const parts = leave(
        madeUpSource(
          {},
          { retrospective: { ...lookback, review: { ...lookback.review!, items } } },
        ),
      );
      return [writeBundle(parts), createReport(parts, 'ko')];
    };
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.nat({ max: 4 }), (a, b) => {
        expect(withHidden(a)).toEqual(withHidden(b));
      }),
      { numRuns: 10 },
    );
  });

  it('[PRIV3] a question that five answered with paper among them does not leave', () => {
    const lookback = madeUpLookback(12);
    const review = { ...lookback.review!, leaving: ['review-trust-now' as const] };
    const left = leave(madeUpSource({}, { retrospective: { ...lookback, review } })).retrospective!;
    const shown = Object.entries(left.review!.items).filter(([, { counts }]) => counts !== null);
    expect(shown.map(([id]) => id)).toEqual(['review-trust-now']);
  });

  it('comes back from the file byte by byte', () => {
    const file = writeBundle(leave(madeUpSource()));
    const read = readBundle(file);
    expect(read.ok && writeBundle(read.result)).toBe(file);
  });
});
