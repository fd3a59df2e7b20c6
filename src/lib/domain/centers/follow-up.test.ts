import { expect, test } from 'vitest';
import { followUpOf, monthsBefore } from './follow-up.ts';
import { sent } from './testing/made-up-rounds.ts';

const today = '2026-11-22';
const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

test('lists what to act on: rounds due soon, networks that have not met for a year, tasks whose day has passed', () => {
  const task = (due: string | null) => ({ what: '방문하기', due, owners: ['두레생협'] });
  const plans = new Map([
    ['met', [task('2026-11-21'), task(today), task(null)]],
    ['quiet', [task('2024-02-01')]],
  ]);
  const { roundsDue, notMet, plansPast } = followUpOf(
    [
      sent({ id: 'met', day: '2026-06-01' }),
      sent({ id: 'soon', day: '2026-01-22' }),
      sent({ id: 'yesterday', day: '2025-11-23' }),
      sent({ id: 'year', day: '2025-11-22' }),
      sent({ id: 'old', network: 'met', day: '2024-01-01' }),
      sent({ id: 'quiet', name: null, day: '2024-01-01' }),
      sent({ id: 'gone', day: '2024-01-01' }, '2024-01-02', '2025-01-01'),
    ],
    today,
    (round) => plans.get(round) ?? null,
  );
  expect(names(roundsDue)).toEqual(['네트워크 soon', '네트워크 yesterday']);
  expect(names(notMet)).toEqual(['네트워크 year']);
  expect(names(plansPast)).toEqual(['네트워크 met']);
  expect(plansPast[0]!.plan).toEqual([task('2026-11-21')]);
});

test('a network whose last round came without its name stands where its last one with it puts it: else the lists would tell whose it is', () => {
  const rounds = [
    sent({ id: 'a1', network: 'a', day: '2023-01-01' }),
    sent({ id: 'a2', network: 'a', name: null, day: '2024-01-01' }),
  ];
  expect(names(followUpOf(rounds, today, () => null).notMet)).toEqual(['네트워크 a1']);
});

test('a month before the 31st is the last day of its month', () => {
  expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
  expect(monthsBefore('2026-11-22', 12)).toBe('2025-11-22');
  expect(monthsBefore('2026-01-15', 2)).toBe('2025-11-15');
});
