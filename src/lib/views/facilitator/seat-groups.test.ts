import { expect, test } from 'vitest';
import type { SeatView } from '#lib/api/contract-types.ts';
import { groupSeats } from './seat-groups.ts';

const seat = (name: string, about: Partial<SeatView> = {}): SeatView => ({
  seatId: name,
  name,
  organisation: null,
  observer: false,
  finished: {},
  ...about,
});
const done = { finished: { checklist: true } } as const;
const names = (seats: readonly SeatView[]) => seats.map(({ name }) => name);

test('those still answering, those who have finished and observers stand apart, each in the order given', () => {
  const seats = [seat('가'), seat('나', done), seat('다'), seat('라', { observer: true })];
  const groups = groupSeats(seats, 'checklist');
  expect(names(groups.working)).toEqual(['가', '다']);
  expect(names(groups.finished)).toEqual(['나']);
  expect(names(groups.observers)).toEqual(['라']);
});

test('having finished one step says nothing of another', () => {
  expect(names(groupSeats([seat('가', done)], 'wants').working)).toEqual(['가']);
});

test('an observer is never counted as having finished', () => {
  const groups = groupSeats([seat('가', { observer: true, ...done })], 'checklist');
  expect(names(groups.finished)).toEqual([]);
  expect(names(groups.observers)).toEqual(['가']);
});
