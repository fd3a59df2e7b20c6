import { expect, test } from 'vitest';
import { stepsOf } from '#lib/domain/template.ts';
import { collectedOf, finishedAll } from './collected.ts';

const steps = stepsOf('over-days');
const fresh = { steps, revealed: {}, part: 'writing', review: 'off' } as const;
const seat = (observer: boolean, ...ids: string[]) => ({
  organisation: null,
  observer,
  finished: Object.fromEntries(ids.map((id) => [id, true as const])),
});

test('what is collected first is the checklist and the cards, in the minutes of the agenda', () => {
  expect(collectedOf(fresh)).toEqual({ finishings: ['checklist', 'wants'], minutes: 20 });
});

test('once all is revealed the vote is what is left, and nothing after it', () => {
  const revealed = { checklist: true, wants: true } as const;
  expect(collectedOf({ ...fresh, revealed, part: 'voting' }).finishings).toEqual(['wants:vote']);
  expect(collectedOf({ ...fresh, revealed, part: 'counted' }).finishings).toEqual([]);
});

test('a look back that asks questions has two things to finish, in the minutes of one step', () => {
  const lookBack = { id: 'retrospective', kind: 'retrospective', minutes: 20 } as const;
  expect(collectedOf({ ...fresh, steps: [lookBack], review: 'asked' })).toEqual({
    finishings: ['retrospective', 'retrospective:review'],
    minutes: 20,
  });
});

test('whoever has finished all of it is counted, observers never, and nobody of nothing', () => {
  const seats = [
    seat(false, 'checklist', 'wants'),
    seat(false, 'wants', 'checklist'),
    seat(false, 'wants'),
    seat(true, 'checklist', 'wants'),
  ];
  expect(finishedAll(seats, collectedOf(fresh))).toBe(2);
  expect(finishedAll(seats, { finishings: [], minutes: 0 })).toBe(0);
});
