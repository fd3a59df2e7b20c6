import { describe, expect, test } from 'vitest';
import { leave } from '../leaving.ts';
import type { ResultBundle } from '../result-bundle.ts';
import { writeBundle } from '../result-file.ts';
import { madeUpSource } from '../testing/made-up.ts';
import { checkResult } from './check-result.ts';

const today = '2027-01-01';
const whole = (): ResultBundle => {
  const parts = leave(madeUpSource({ people: 12 }));
  const ended = { ...parts, workshop: { ...parts.workshop, closed: true, rehearsal: false } };
  return JSON.parse(writeBundle(ended)) as ResultBundle;
};
type Open<T> = { -readonly [K in keyof T]: T[K] extends object | null ? Open<T[K]> : T[K] };

/** The file with one thing changed by hand. */
const changed = (change: (file: Open<ResultBundle>) => void): string => {
  const file = whole() as Open<ResultBundle>;
  change(file);
  return JSON.stringify(file);
};
const problemOf = (text: string) => {
  const checked = checkResult(text, today);
  return checked.ok ? null : checked.problem;
};
const firstItem = (file: Open<ResultBundle>) => Object.values(file.result.tally!.items)[0]!;

describe('a result file that is brought', () => {
  test('is taken in as it was written', () => {
    const file = whole();
    expect(checkResult(JSON.stringify(file), today)).toEqual({ ok: true, result: file.result });
  });

  test.each([
    ['no JSON', 'PK\u0003\u0004', 'result-not-file'],
    ['other JSON', '{"a":1}', 'result-not-file'],
    ['JSON that is deep', '['.repeat(100_000), 'result-not-file'],
    ['a later version', changed((file) => ((file.version as number) = 2)), 'result-version'],
    [
      'another checklist',
      changed((file) => (file.result.tally!.instrument.version = '1999')),
      'result-version',
    ],
    [
      'a field that does not belong',
      changed((file) => Object.assign(file.result.workshop, { people: ['김하나'] })),
      'result-not-file',
    ],
    [
      'a workshop that goes on',
      changed((file) => (file.result.workshop.closed = false)),
      'result-not-closed',
    ],
    ['a rehearsal', changed((file) => (file.result.workshop.rehearsal = true)), 'result-rehearsal'],
    [
      'groups of three',
      changed((file) => (file.result.workshop.smallestGroup = 3)),
      'result-small-groups',
    ],
    ['a day to come', changed((file) => (file.result.workshop.day = '2027-01-02')), 'result-day'],
    ['no day', changed((file) => (file.result.workshop.day = '2026-02-31')), 'result-day'],
    [
      'a name that turns the line round',
      changed((file) => (file.result.workshop.network = '가람\u202E')),
      'result-not-file',
    ],
    [
      'a plan without end',
      changed((file) => (file.result.plan.tasks[0]!.what = '가'.repeat(5000))),
      'result-not-file',
    ],
    [
      'nothing in it',
      changed((file) => {
        Object.assign(file.result, { tally: null, participation: null, wants: null });
        Object.assign(file.workedOut, { instrument: null, assessment: null });
      }),
      'result-empty',
    ],
    ['counts that do not add up', changed((file) => (firstItem(file).n += 1)), 'result-forged'],
    [
      'counts moved about, with the old mean',
      changed((file) => {
        const { counts } = Object.values(file.result.tally!.items).find((item) => item.counts)!;
        const from = counts!.findIndex((count) => count > 0);
        counts![from]! -= 1;
        counts![(from + 1) % 5]! += 1;
      }),
      'result-forged',
    ],
    [
      'a score that is better than its answers',
      changed((file) => (file.workedOut.assessment!.factors[0]!.score = 4.9)),
      'result-forged',
    ],
    [
      'an item of four people',
      changed((file) =>
        Object.assign(firstItem(file), { n: 4, unknown: 0, na: 0, counts: [4, 0, 0, 0, 0] }),
      ),
      'result-forged',
    ],
    [
      'an item that no checklist has',
      changed((file) => {
        const { items } = file.result.tally!;
        items['founding-99'] = firstItem(file);
      }),
      'result-forged',
    ],
    [
      'dots of one voter',
      changed((file) => Object.assign(file.result.wants!.groups[0]!, { dots: 1, voters: 1 })),
      'result-forged',
    ],
    [
      'more dots than anyone had',
      changed((file) => (file.result.wants!.groups[0]!.dots = 100_000)),
      'result-forged',
    ],
  ])('with %s is refused, with the reason', (_what, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });
});
