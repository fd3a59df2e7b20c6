import { describe, expect, test } from 'vitest';
import {
  organisationProgress,
  organisationTurnout,
  type ProgressSeat,
} from './organisation-progress.ts';

const seat = (organisation: string | null, ...finished: string[]): ProgressSeat => ({
  organisation,
  observer: false,
  finished: Object.fromEntries(finished.map((id) => [id, true as const])),
});
const work = ['checklist', 'wants'];
const of = (seats: readonly ProgressSeat[], organisations: readonly string[] = []) =>
  organisationProgress(seats, organisations, work);

describe('progress by organisation', () => {
  test('puts those first of whom nobody is in, then those at it, then those who are done, by name', () => {
    const seats = [
      seat('한살림', ...work),
      seat('두레생협', 'checklist'),
      seat('가람돌봄', ...work),
    ];
    const rows = of(seats, ['한살림', '함께빨래터', '다온집수리', '두레생협']);
    expect(rows.map(({ name, state }) => [name, state])).toEqual([
      ['다온집수리', 'nobody'],
      ['함께빨래터', 'nobody'],
      ['두레생협', 'working'],
      ['가람돌봄', 'done'],
      ['한살림', 'done'],
    ]);
  });

  test('counts people, of one organisation several, and each thing that is finished apart', () => {
    const [row] = of([seat('한살림', ...work), seat('한살림', 'wants'), seat('한살림')]);
    expect(row).toEqual({
      name: '한살림',
      state: 'working',
      joined: 3,
      finished: { checklist: 1, wants: 2 },
    });
  });

  test('leaves observers out and keeps people without an organisation, last', () => {
    const rows = of([seat(null), { ...seat('한살림'), observer: true }, seat('나눔')]);
    expect(rows.map(({ name, joined }) => [name, joined])).toEqual([
      ['나눔', 1],
      [null, 1],
    ]);
  });

  test('says nothing of an organisation that only watches: it is one of whom nobody is in', () => {
    const [row] = of([{ ...seat('한살림', ...work), observer: true }], ['한살림']);
    expect(row).toMatchObject({ state: 'nobody', joined: 0, finished: { checklist: 0, wants: 0 } });
  });
});

test('a turnout counts organisations, once each, and names none', () => {
  const seats = [
    seat('한살림', ...work),
    seat('한살림', 'wants'),
    seat('나눔'),
    seat(null, 'wants'),
  ];
  const watching = { ...seat('두레', 'wants'), observer: true };
  expect(organisationTurnout([...seats, watching])).toEqual({
    present: 2,
    finished: { checklist: 1, wants: 1 },
  });
  expect(organisationTurnout([])).toEqual({ present: 0, finished: {} });
});
