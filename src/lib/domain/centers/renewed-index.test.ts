/** An index made from the one before says the same as one made from nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellOf, groupsOf, namedRoundsOf, waitingOf } from './comparing.ts';
import { ComparingIndex } from './comparing-index.ts';
import type { SentRound } from './sent-round.ts';
import { at, figures, sent } from './testing/made-up-rounds.ts';

const now = at('2026-06-15');
const last = { year: 2026, stage: 'operating' } as const;
const earlier = { year: 2025, stage: 'operating' } as const;
const indexOf = (rounds: readonly SentRound[], before?: ComparingIndex, day = now) =>
  new ComparingIndex(rounds, figures, day, before);
const ofYear = (year: number, id: string) => sent({ id, network: id, day: `${year}-03-02` });
const takenBack = (one: SentRound): SentRound => ({ ...one, withdrawnAt: now });

describe('an index made from the one before', () => {
  const rounds = [...'abc'].flatMap((id) => [ofYear(2025, `${id}1`), ofYear(2026, `${id}2`)]);
  const before = indexOf(rounds);
  const parts = [before.part(earlier), before.part(last)];

  test('a round that comes costs the work of its own year', () => {
    const after = indexOf([...rounds, ofYear(2026, 'd2')], before);
    expect(after.part(earlier)).toBe(parts[0]);
    expect(after.part(last)).not.toBe(parts[1]);
    expect(cellOf(after, 'center', last).networks).toBe(4);
    expect(cellOf(before, 'center', last).networks).toBe(3);
  });

  test('a round that is taken back is in the part of its year no more, and that part not kept', () => {
    const after = indexOf(
      rounds.map((one, i) => (i === 0 ? takenBack(one) : one)),
      before,
    );
    expect(after.part(last)).toBe(parts[1]);
    expect(cellOf(after, 'center', earlier).networks).toBe(2);
    expect(namedRoundsOf(after, earlier).map(({ id }) => id)).toEqual(['b1', 'c1']);
  });

  test('the end of a month makes every part anew', () => {
    const after = indexOf(rounds, before, at('2026-07-01'));
    expect(after.part(earlier)).not.toBe(parts[0]);
    expect(after.part(last)).not.toBe(parts[1]);
  });
});

const regions = ['KR-11', 'KR-44'] as const;
const drawnRound = fc.record({
  network: fc.integer({ min: 0, max: 7 }),
  isNamed: fc.boolean(),
  region: fc.constantFrom(...regions),
  year: fc.constantFrom(2025, 2026),
  value: fc.integer({ min: 10, max: 50 }),
});
const happenings = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: drawnRound },
    { weight: 1, arbitrary: fc.record({ back: fc.nat(40) }) },
    { weight: 1, arbitrary: fc.constant('month' as const) },
  ),
  { minLength: 10, maxLength: 40 },
);
type Happening = typeof happenings extends fc.Arbitrary<(infer T)[]> ? T : never;

const monthMs = 31 * 24 * 60 * 60 * 1000;

interface World {
  readonly rounds: readonly SentRound[];
  readonly day: number;
}

function after({ rounds, day }: World, one: Happening): World {
  if (one === 'month') return { rounds, day: day + monthMs };
  if ('back' in one) {
    const back = (round: SentRound, i: number): SentRound =>
      i === one.back % rounds.length ? { ...round, withdrawnAt: round.withdrawnAt ?? day } : round;
    return { rounds: rounds.map(back), day };
  }
  const { network, isNamed, region, year, value } = one;
  const { round } = sent({
    ...{ id: `r${rounds.length}`, network: `n${network}`, region },
    ...{ name: isNamed ? `n${network}` : null, day: `${year}-01-10` },
    factors: { f: value / 10 },
  });
  return { rounds: [...rounds, { round, sentAt: day, withdrawnAt: null }], day };
}

const saidBy = (index: ComparingIndex) =>
  [earlier, last].map((time) =>
    (['center', 'outside'] as const).map((reader) => [
      cellOf(index, reader, time),
      groupsOf(index, reader, time, 'region'),
      waitingOf(index, reader, time),
    ]),
  );

test('whatever comes, goes and ends, it says what one made from nothing says', () => {
  fc.assert(
    fc.property(happenings, (all) => {
      let world: World = { rounds: [], day: at('2026-01-15') };
      let index = indexOf([], undefined, world.day);
      for (const one of all) {
        world = after(world, one);
        index = indexOf(world.rounds, index, world.day);
        const anew = indexOf(world.rounds, undefined, world.day);
        expect(saidBy(index)).toEqual(saidBy(anew));
        expect(index.times).toEqual(anew.times);
      }
    }),
    { numRuns: 40, seed: 11 },
  );
});
