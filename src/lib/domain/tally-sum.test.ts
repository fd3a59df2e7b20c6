import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from './answer.ts';
import { countAnswers, type ItemTally, type Tally } from './tally.ts';
import { addTallies } from './tally-sum.ts';

const ids = ['a', 'b', 'c'];
const instrument = { stage: 'operating', version: '1' } as const;
const tallyOf = (ballots: readonly Answers[]): Tally => {
  return { instrument, items: countAnswers(ids, ballots) };
};

const anyAnswer = fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'unknown', 'na');
const anyBallot = fc
  .array(fc.tuple(fc.constantFrom(...ids), anyAnswer))
  .map((answers): Answers => new Map(answers));
const anyBallots = fc.array(anyBallot, { maxLength: 20 });

describe('the sum of two tallies', () => {
  it('is the tally of all ballots, however they were split', () => {
    fc.assert(
      fc.property(anyBallots, anyBallots, (one, other) => {
        const sum = addTallies(tallyOf(one), tallyOf(other));
        expect(sum).toEqual(tallyOf([...one, ...other]));
      }),
    );
  });

  it('is null across versions and across stages', () => {
    const tally = tallyOf([]);
    const later: Tally = { ...tally, instrument: { stage: 'operating', version: '2' } };
    const founding: Tally = { ...tally, instrument: { stage: 'founding', version: '1' } };
    expect(addTallies(tally, later)).toBeNull();
    expect(addTallies(tally, founding)).toBeNull();
  });

  it('[PRIV3] keeps an item suppressed that is suppressed in a part, with the n of both', () => {
    const shown: ItemTally = { n: 3, unknown: 1, na: 0, counts: [1, 1, 1, 0, 0] };
    const hidden: ItemTally = { n: 2, unknown: null, na: null, counts: null };
    const sum = addTallies(
      { instrument, items: { a: shown, b: shown, c: shown } },
      { instrument, items: { a: hidden, b: shown } },
    );
    const suppressed = { unknown: null, na: null, counts: null };
    expect(sum?.items).toEqual({
      a: { n: 5, ...suppressed },
      b: { n: 6, unknown: 2, na: 0, counts: [2, 2, 2, 0, 0] },
      c: { n: 3, ...suppressed },
    });
  });
});
