import { describe, expect, test } from 'vitest';
import { instrumentOf } from '#lib/content/instrument.ts';
import { assess } from '#lib/domain/assessment.ts';
import { tallyOfAssessment } from './tally-of-assessment.ts';
import { leanings, madeUpAssessment, madeUps } from './testing/made-up.ts';

describe('the tally of an assessment', () => {
  test.each(Object.entries(madeUps))('scored again gives the same assessment: %s', (_, make) => {
    const assessment = make();
    const { instrument, participation } = assessment;
    const again = assess(tallyOfAssessment(assessment), instrumentOf(instrument.stage), {
      participation,
    });
    expect(again).toEqual(assessment);
  });

  test('[PRIV3] a hidden item keeps its n and nothing else', () => {
    const assessment = madeUpAssessment({
      ...{ stage: 'founding', people: 2 },
      leaning: () => leanings.heavy,
    });
    const items = Object.values(tallyOfAssessment(assessment).items);
    expect(items.length).toBeGreaterThan(20);
    for (const item of items) expect(item).toEqual({ n: 2, unknown: null, na: null, counts: null });
  });

  test('counts of another shape are taken for hidden, so that nothing is scored from them', () => {
    const assessment = madeUps['founding-12']();
    const [first, ...others] = assessment.items;
    const broken = { ...assessment, items: [{ ...first!, counts: [1, 2, 3] }, ...others] };
    expect(tallyOfAssessment(broken).items[first!.id]?.counts).toBeNull();
  });
});
