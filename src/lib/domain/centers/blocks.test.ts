import { describe, expect, test } from 'vitest';
import { formBlocks } from './blocks.ts';
import { monthOf, type SentRound } from './sent-round.ts';
import { standingRounds } from './standing-round.ts';
import { at, sent } from './testing/made-up-rounds.ts';

/** Each whole block on a day: where it says that it is, and whose rounds it holds. */
const blocksOn = (day: string, rounds: readonly SentRound[]) =>
  formBlocks(standingRounds(rounds), monthOf(at(day)))
    .filter(({ isWhole }) => isWhole)
    .map(({ place, rounds: held }) => [
      place.region ?? place.level ?? 'nowhere',
      held.map(({ round }) => round.id).join(''),
    ]);

const named = (id: string, region: 'KR-11' | 'KR-44', day: string) => sent({ id, region }, day);
const anonymous = (id: string, day = '2026-03-02', withdrawn: string | null = null) =>
  sent({ id, name: null }, day, withdrawn);

describe('[PRIV3] networks with a name, in what leaves the center', () => {
  const rounds = [
    named('a', 'KR-44', '2026-01-10'),
    named('b', 'KR-11', '2026-01-12'),
    named('c', 'KR-44', '2026-03-10'),
    named('d', 'KR-44', '2026-06-10'),
    named('e', 'KR-11', '2026-08-10'),
  ];

  test('wait for others of their region, so that the region can be read', () => {
    expect(blocksOn('2026-05-15', rounds)).toEqual([]);
    expect(blocksOn('2026-07-15', rounds)).toEqual([['KR-44', 'acd']]);
  });

  test('whom no others of the region have joined enter with all that are left when the year is over', () => {
    const left = [...rounds, sent({ id: 'f', region: 'KR-26' }, '2026-11-10')];
    expect(blocksOn('2026-12-31', left)).toEqual([['KR-44', 'acd']]);
    expect(blocksOn('2027-01-02', left)).toEqual([
      ['KR-44', 'acd'],
      ['basic', 'bef'],
    ]);
  });

  test('what comes late, after its year, waits no longer than its month', () => {
    const late = ['KR-11', 'KR-26', 'KR-44'].map((region, i) =>
      sent({ id: `${i}`, region: region as 'KR-11' }, '2027-03-10'),
    );
    expect(blocksOn('2027-04-02', late)).toEqual([['basic', '012']]);
  });
});

describe('[PRIV3] after one of a block is taken back', () => {
  const before = [anonymous('a'), anonymous('b'), anonymous('c', '2026-03-02', '2026-05-10')];

  test('the others are given no more, and enter again beside three new ones', () => {
    const later = ['d', 'e', 'f'].map((id) => anonymous(id, '2026-05-20'));
    const rounds = [...before, ...later];
    expect(blocksOn('2026-05-15', rounds)).toEqual([]);
    expect(blocksOn('2026-06-15', rounds)).toEqual([['KR-44', 'defab']]);
  });

  test('whoever had a row of their own counts again from the month in which they take it back', () => {
    const hidden = sent({ id: 'a', name: null, network: 'n' }, '2026-03-02');
    const open = sent({ id: 'A', network: 'n' }, '2026-03-03', '2026-05-10');
    const others = ['b', 'c', 'd'].map((id) => anonymous(id, '2026-05-20'));
    expect(blocksOn('2026-06-15', [hidden, open, ...others])).toEqual([['KR-44', 'abcd']]);
    const still = sent({ id: 'A', network: 'n' }, '2026-03-03', '2026-06-01');
    expect(blocksOn('2026-06-15', [hidden, still, ...others])).toEqual([['KR-44', 'bcd']]);
  });

  test('two new ones are too few: who had the three of before would have the two by subtraction', () => {
    const later = ['d', 'e'].map((id) => anonymous(id, '2026-05-20'));
    expect(blocksOn('2026-12-15', [...before, ...later])).toEqual([]);
  });

  test('who was counted comes back also if its network has sent another with its name meanwhile', () => {
    const later = ['d', 'e', 'f'].map((id) => anonymous(id, '2026-05-20'));
    const seen = sent({ id: 'A', network: 'a' }, '2026-05-12');
    const found = blocksOn('2026-06-15', [...before, ...later, seen]);
    expect(found).toEqual([['KR-44', 'defab']]);
  });
});
