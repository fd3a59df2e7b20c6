import type { RevealedLookback } from '#lib/domain/lookback.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import { reviewItemIds, type RevealedReview } from '#lib/domain/review.ts';
import { countAnswers, suppressItem } from '#lib/domain/tally.ts';

function madeUpReview(people: number): RevealedReview {
  const random = createRandom(11);
  const ballots = Array.from({ length: people }, () => {
    const ratings = reviewItemIds.map((id) => [id, Math.ceil(random() * 3) + 2] as const);
    return new Map(ratings.map(([id, rating]) => [id, rating as 3 | 4 | 5]));
  });
  const items = Object.entries(countAnswers([...reviewItemIds], ballots)).map(
    ([id, count]) => [id, suppressItem(count, 3)] as const,
  );
  return {
    kind: 'review',
    participation: { joined: people + 2, finished: people },
    items: Object.fromEntries(items),
    leaving: people >= 5 ? [...reviewItemIds] : [],
    left: {},
  };
}

/** A look back on a joint project, with its questions. */
export const madeUpLookback = (people: number): RevealedLookback => ({
  about: '2026년 공동 배송',
  groups: [
    {
      name: null,
      area: 'keep',
      cards: [{ side: 'liked', text: '배송 기사님들과 친해졌어요' }],
    },
    {
      name: null,
      area: 'change',
      cards: [
        { side: 'regretted', text: '정산이 늦었어요' },
        { side: 'regretted', text: '한 곳에 일이 몰렸어요' },
      ],
    },
    { name: '알리기', area: 'start', cards: [{ side: 'liked', text: '손님이 먼저 물어봤어요' }] },
    { name: null, area: null, cards: [{ side: 'regretted', text: '비 오는 날이 힘들었어요' }] },
  ],
  review: madeUpReview(people),
});
