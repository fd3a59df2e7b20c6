import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { instrumentOf } from '#lib/content/instrument.ts';
import type { Answer, Answers } from '#lib/domain/answer.ts';
import { assess, type Participation, type ScoredInstrument } from '#lib/domain/assessment.ts';
import { stages } from '#lib/domain/stage.ts';
import { countAnswers, suppressItem, type Tally } from '#lib/domain/tally.ts';
import { assessmentView, type AssessmentView } from '#lib/protocol/contract.ts';
import { referenceAssessment } from '../support/reference-assessment.ts';

function tallyOf(
  ballots: readonly Answers[],
  instrument: ScoredInstrument,
  minGroup: number,
): Tally {
  const { stage, version, items } = instrument;
  const counts = Object.entries(
    countAnswers(
      items.map(({ id }) => id),
      ballots,
    ),
  );
  return {
    instrument: { stage, version },
    items: Object.fromEntries(counts.map(([id, count]) => [id, suppressItem(count, minGroup)])),
  };
}

/** Numbers at most 1e-9 apart, everything else the same. */
function expectClose(actual: unknown, expected: unknown, path = ''): void {
  if (typeof expected === 'number' && typeof actual === 'number')
    expect(Math.abs(actual - expected), `${path}: ${actual}, not ${expected}`).toBeLessThan(1e-9);
  else if (typeof expected === 'object' && expected !== null) {
    expect(Object.keys(actual ?? {}).sort(), path).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected))
      expectClose((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
  } else expect(actual, path).toBe(expected);
}

function expectReference(
  ballots: readonly Answers[],
  instrument: ScoredInstrument,
  participation: Participation,
  minGroup: number,
): void {
  const assessment = assess(tallyOf(ballots, instrument, minGroup), instrument, { participation });
  const reference = referenceAssessment(ballots, instrument, participation, minGroup);
  expectClose(assessment, reference);
}

/** Twelve people in two camps, who leave some items out: always the same, but of all kinds. */
function twelveBallots(instrument: ScoredInstrument): Answers[] {
  return Array.from({ length: 12 }, (_, person) => {
    const answers = instrument.items.flatMap(({ id }, item): [string, Answer][] => {
      const chance = (person * 31 + item * 17 + person * item * 7) % 23;
      if (chance === 0) return [];
      if (chance === 1) return [[id, 'unknown']];
      // One item in nine is hidden: only the first two people rate it.
      if (chance === 2 || (item % 9 === 4 && person > 1)) return [[id, 'na']];
      const camp = item % 4 === 1 && person % 2 === 0 ? -3 : 0;
      const rating = 1 + ((item * 3 + (chance % 3) + (item % 5 === 0 ? 3 : 0)) % 5) + camp;
      return [[id, Math.max(1, Math.min(5, rating)) as Answer]];
    });
    return new Map(answers);
  });
}

const participation = { joined: 12, finished: 11, eligible: 18 };

describe.each(stages)('a workshop of twelve with the %s checklist', (stage) => {
  const instrument = instrumentOf(stage);
  const ballots = twelveBallots(instrument);

  it('is assessed, to 1e-9, as the definitions say when written out from single answers', () => {
    expectReference(ballots, instrument, participation, 3);
    expectReference(ballots, instrument, { ...participation, eligible: null }, 5);
    expectReference(ballots, instrument, { ...participation, eligible: 12 }, 3);
  });

  it('has everything in it that an assessment can have', () => {
    const assessment = assess(tallyOf(ballots, instrument, 3), instrument, { participation });
    const { items, factors, networkTasks, futureTasks, talkFirst } = assessment;
    expect(new Set(items.map(({ verdict }) => verdict))).toEqual(
      new Set(['agree', 'split', 'mixed', null]),
    );
    expect(items.some(({ suppressed }) => suppressed)).toBe(true);
    expect(factors.every(({ band }) => band !== null)).toBe(true);
    expect(networkTasks.filter(({ pick }) => pick !== null)).toHaveLength(2);
    expect(futureTasks.filter(({ pick }) => pick !== null)).toHaveLength(3);
    expect(talkFirst.length).toBeGreaterThan(3);
  });

  it('fits the contract, with nothing over and nothing left out', () => {
    const assessment = assess(tallyOf(ballots, instrument, 3), instrument, { participation });
    const view: AssessmentView = assessment;
    expect(z.parse(assessmentView, JSON.parse(JSON.stringify(view)))).toEqual(assessment);
  });
});

const factors = ['f1', 'f2', 'f3'];
const networkTasks = ['n1', 'n2', 'n3', 'n4'];
const futureTasks = ['t1', 't2', 't3', 't4', 't5'];
const itemIds = Array.from('abcdefgh');

/** Each obstacle bears on at least one of `targets`, as each of the instrument does. */
const anyWeights = (targets: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...targets),
      fc.dictionary(fc.constantFrom(...targets), fc.constantFrom(0.5, 1), { maxKeys: 3 }),
    )
    .map(([one, others]) => ({ [one]: 1, ...others }));

const anyInstrument = fc
  .array(
    fc.record({
      factors: anyWeights(factors),
      networkTasks: anyWeights(networkTasks),
      futureTasks: anyWeights(futureTasks),
    }),
    { minLength: itemIds.length, maxLength: itemIds.length },
  )
  .map((weights): ScoredInstrument => {
    const items = itemIds.map((id) => ({ id, obstacle: `of-${id}` }));
    const obstacles = new Map(weights.map((of, i) => [`of-${itemIds[i]}`, of]));
    const ids = { factors, networkTasks, futureTasks };
    return { stage: 'founding', version: '1.0.0', items, obstacles, ...ids };
  });

const anyAnswer = fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'unknown', 'na');
const anyBallot = fc
  .array(fc.tuple(fc.constantFrom(...itemIds), anyAnswer), { minLength: 3, maxLength: 30 })
  .map((answers): Answers => new Map(answers));

describe('any workshop with any instrument', () => {
  it('is assessed, to 1e-9, as the definitions say when written out from single answers', () => {
    const workshop = fc.record({
      instrument: anyInstrument,
      ballots: fc.array(anyBallot, { maxLength: 24 }),
      eligible: fc.option(fc.integer({ min: 1, max: 40 })),
      minGroup: fc.constantFrom(3, 5),
    });
    fc.assert(
      fc.property(workshop, ({ instrument, ballots, eligible, minGroup }) => {
        expectReference(ballots, instrument, { ...participation, eligible }, minGroup);
      }),
      { numRuns: 300 },
    );
  });
});
