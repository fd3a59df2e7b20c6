import { describe, expect, test } from 'vitest';
import { instrumentOf } from '#lib/content/instrument.ts';
import { assess } from '#lib/domain/assessment.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import { stages, type Stage } from '#lib/domain/stage.ts';
import { countAnswers } from '#lib/domain/tally.ts';
import { rehearsalCast } from '../rehearsal/script.ts';
import { answerOf, members } from './cast.ts';

const casts = { 'the demo': members, 'a rehearsal': rehearsalCast };

/** What the room would be shown if all of the cast answered with numbers of this seed. */
function verdictsOf(cast: typeof members, stage: Stage, seed: number) {
  const instrument = instrumentOf(stage);
  const items = instrument.items.map(({ id }) => id);
  const ballots = cast.map((member, index) => {
    const next = createRandom(seed + index);
    return new Map(items.map((item) => [item, answerOf(member, item, next)]));
  });
  const tally = { instrument, items: countAnswers(items, ballots) };
  const joined = cast.length;
  const participation = { joined, finished: joined, eligible: null };
  return assess(tally, instrument, { participation }).items.map(({ verdict }) => verdict);
}

describe.each(Object.entries(casts))('the members of %s', (_, cast) => {
  test.each(stages)('are partly divided and partly agreed (%s), whatever they draw', (stage) => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const verdicts = verdictsOf(cast, stage, seed);
      expect(verdicts, `seed ${seed}`).toContain('split');
      expect(verdicts, `seed ${seed}`).toContain('agree');
      expect(verdicts.filter((one) => one === 'split').length).toBeLessThan(6);
    }
  });
});
