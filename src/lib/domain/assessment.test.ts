import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from './answer.ts';
import {
  assess,
  reasonsOf,
  troubleSpokenTo,
  type Assessment,
  type ScoredInstrument,
} from './assessment.ts';
import { countAnswers, suppressItem, type Tally } from './tally.ts';

const weights = (
  factors: Record<string, number>,
  networkTasks: Record<string, number>,
  futureTasks: Record<string, number>,
) => ({ factors, networkTasks, futureTasks });

const instrument: ScoredInstrument = {
  stage: 'operating',
  version: '1.0.0',
  items: Array.from('abcdefgh', (id) => ({ id, obstacle: `obstacle-${id}` })),
  obstacles: new Map([
    ['obstacle-a', weights({ need: 1 }, { vision: 1 }, { council: 1 })],
    [
      'obstacle-b',
      weights({ need: 0.5, trust: 1 }, { vision: 0.5, wins: 1 }, { council: 0.5, projects: 1 }),
    ],
    ['obstacle-c', weights({ trust: 0.5 }, { wins: 1 }, { projects: 0.5, training: 0.5 })],
    ['obstacle-d', weights({ trust: 1 }, { vision: 1, trust: 1 }, { training: 1 })],
    ['obstacle-e', weights({ roles: 1 }, { trust: 1 }, { rules: 1, training: 0.5 })],
    ['obstacle-f', weights({ need: 1 }, { wins: 0.5 }, { council: 0.5 })],
    ['obstacle-g', weights({ roles: 0.5 }, { trust: 0.5, vision: 0.5 }, { purchase: 1 })],
    ['obstacle-h', weights({ need: 0.5, trust: 0.5 }, { wins: 1 }, { council: 1, projects: 0.5 })],
  ]),
  factors: ['need', 'trust', 'roles'],
  networkTasks: ['vision', 'trust', 'wins'],
  futureTasks: ['council', 'projects', 'training', 'rules', 'purchase'],
};
const ids = instrument.items.map(({ id }) => id);

/** One string per item, one character per person: a rating, `?` unknown, `x` na, `-` no answer. */
const workshop: Record<string, string> = {
  a: '555511115551', // two camps
  b: '444545454444', // grave, and all say so
  c: '333333333333', // unanimous
  d: '123451234512', // anything
  e: '4?-x--5-----', // two ratings: hidden
  f: '43?5x453-4-2', // eight ratings
  g: '222122212223', // no trouble
  h: '534452435x43', // eleven ratings, serious
};

const readAnswer = (mark: string): Answer | null =>
  mark === '?' ? 'unknown' : mark === 'x' ? 'na' : mark === '-' ? null : (Number(mark) as Answer);

const ballots: Answers[] = Array.from({ length: 12 }, (_, person) => {
  const answers = ids.map((id) => [id, readAnswer(workshop[id]?.[person] ?? '-')] as const);
  return new Map(answers.filter((entry): entry is [string, Answer] => entry[1] !== null));
});

function tallyOf(of: readonly Answers[], minGroup = 3): Tally {
  const items = Object.entries(countAnswers(ids, of));
  return {
    instrument: { stage: 'operating', version: '1.0.0' },
    items: Object.fromEntries(items.map(([id, count]) => [id, suppressItem(count, minGroup)])),
  };
}

const participation = { joined: 13, finished: 11, eligible: 20 };
const assessBallots = (of: readonly Answers[], eligible: number | null = 20): Assessment =>
  assess(tallyOf(of), instrument, { participation: { ...participation, eligible } });

/** To 1e-9. */
const expectClose = (actual: number | null | undefined, expected: number): void =>
  expect(Math.abs((actual ?? NaN) - expected), `${actual}, not ${expected}`).toBeLessThan(1e-9);

const by = <T extends { id: string }>(things: readonly T[], id: string): T => {
  const thing = things.find((one) => one.id === id);
  if (!thing) throw new Error(`no ${id}`);
  return thing;
};

describe('the assessment of a workshop of twelve', () => {
  const assessment = assessBallots(ballots);

  it('has the figures that were worked out by hand', () => {
    const { items, factors, networkTasks, futureTasks } = assessment;
    // a: five say 1, seven say 5. Layers [5,0,0,0,5] and [0,0,0,0,2]: A = −10/12 + 2/12.
    expectClose(by(items, 'a').agreement, -8 / 12);
    expectClose(by(items, 'a').mean, 40 / 12);
    // b: nine 4, three 5 of N = 20: n' = 12 · 19 / 8 = 28.5; all are high.
    expectClose(by(items, 'b').high?.low, 28.5 / (28.5 + 1.959963984540054 ** 2));
    // need: ((6−40/12)·1 + (6−51/12)·½ + (6−30/8)·1 + (6−42/11)·½) / 3
    const need = (32 / 12 + (21 / 12) * 0.5 + 18 / 8 + (24 / 11) * 0.5) / 3;
    expectClose(by(factors, 'need').score, need);
    expect(by(factors, 'need').band).toBe('concern');
    // vision: a 7/12, b (½·9+3)/12 at ½, d (½·2+2)/12, g 0 at ½.
    const vision = (7 / 12 + (7.5 / 12) * 0.5 + 3 / 12) / Math.sqrt(3);
    expectClose(by(networkTasks, 'vision').priority, vision);
    // purchase rests on g alone, where nobody says 4 or 5; rules on e alone, which is hidden.
    expect(by(futureTasks, 'purchase').priority).toBe(0);
    expect(by(futureTasks, 'rules')).toMatchObject({
      priority: null,
      share: 0,
      rank: null,
      because: [],
    });
  });

  it('names what to talk about: the split, then the serious', () => {
    expect(assessment.talkFirst).toEqual(['a', 'b', 'h', 'f']);
  });

  it('[PRIV3] gives an item with two ratings its n alone, and no score that rests on it', () => {
    expect(by(assessment.items, 'e')).toEqual({
      id: 'e',
      obstacle: 'obstacle-e',
      n: 2,
      unknown: null,
      na: null,
      counts: null,
      mean: null,
      high: null,
      agreement: null,
      verdict: null,
      rank: null,
      suppressed: true,
    });
    expect(by(assessment.factors, 'roles')).toMatchObject({
      score: null,
      band: null,
      uncertainty: null,
    });
    expectClose(by(assessment.factors, 'roles').coverage, 0.5 / 1.5);
  });

  it('gives the reasons of a task of either kind, and says when it is one item', () => {
    const tally = tallyOf(ballots);
    const vision = reasonsOf(tally, instrument, 'networkTasks', 'vision');
    expect(vision.reasons.map(({ item }) => item)).toEqual(['a', 'b', 'd', 'g']);
    expect(vision.singleItem).toBe(false);
    const training = reasonsOf(tally, instrument, 'futureTasks', 'training');
    expect(training.singleItem).toBe(true);
    expect(() => reasonsOf(tally, instrument, 'futureTasks', 'vision')).toThrow('no task vision');
  });

  it('tells how much of the trouble the picks speak to, and what one person can move', () => {
    const tally = tallyOf(ballots);
    const picked = assessment.networkTasks.filter(({ pick }) => pick !== null);
    const left = (id: string, e: number) =>
      picked.reduce((rest, { id: task }) => {
        const obstacle = instrument.obstacles.get(`obstacle-${id}`);
        return rest * (1 - (obstacle?.networkTasks[task] ?? 0));
      }, e);
    const excess = { a: 7 / 12, b: 7.5 / 12, c: 0, d: 3 / 12, f: 3.5 / 8, g: 0, h: 5 / 11 };
    const whole = Object.values(excess).reduce((sum, e) => sum + e, 0);
    const rest = Object.entries(excess).reduce((sum, [id, e]) => sum + left(id, e), 0);
    expect(picked).toHaveLength(2);
    expectClose(troubleSpokenTo(tally, instrument, 'networkTasks'), 1 - rest / whole);
  });

  it('refuses a tally of another version or stage', () => {
    const tally = tallyOf(ballots);
    const later = { ...instrument, version: '2.0.0' };
    const founding = { ...instrument, stage: 'founding' as const };
    expect(() => assess(tally, later, { participation })).toThrow('operating 1.0.0');
    expect(() => assess(tally, founding, { participation })).toThrow('founding 1.0.0');
  });

  it('is all null, and nothing is picked, where nobody has answered', () => {
    const empty = assessBallots([]);
    expect(empty.items.every(({ suppressed, rank }) => suppressed && rank === null)).toBe(true);
    expect(empty.factors.map(({ score, coverage }) => [score, coverage])).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
    for (const task of [...empty.networkTasks, ...empty.futureTasks])
      expect(task).toMatchObject({ priority: null, share: null, rank: null, pick: null });
    expect(empty.talkFirst).toEqual([]);
  });
});

const anyAnswer = fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'unknown', 'na');
/** Some people leave some items out. */
const anyBallot = fc
  .array(fc.option(anyAnswer, { freq: 6 }), { minLength: ids.length, maxLength: ids.length })
  .map((answers): Answers => {
    const given = ids.map((id, i) => [id, answers[i] ?? null] as const);
    return new Map(given.filter((entry): entry is [string, Answer] => entry[1] !== null));
  });
const anyBallots = fc.array(anyBallot, { maxLength: 24 });
const anyEligible = fc.option(fc.integer({ min: 1, max: 40 }));

describe('any assessment', () => {
  it('does not depend on the order of the ballots', () => {
    const shuffled = anyBallots.chain((of) =>
      fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length })),
    );
    fc.assert(
      fc.property(shuffled, ([of, other]) => {
        expect(assessBallots(other)).toEqual(assessBallots(of));
      }),
    );
  });

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(anyBallots, anyEligible, (of, eligible) => {
        const { items, factors, networkTasks, futureTasks } = assessBallots(of, eligible);
        for (const { mean, agreement, high } of items) {
          expectWithin(mean, 1, 5);
          expectWithin(agreement, -1, 1);
          for (const share of [high?.low, high?.value, high?.high])
            expectWithin(share ?? null, 0, 1);
        }
        for (const { score, coverage, uncertainty } of factors) {
          expectWithin(score, 1, 5);
          expectWithin(coverage, 0, 1);
          expectWithin(uncertainty, 0, 4);
        }
        for (const { priority, share } of [...networkTasks, ...futureTasks]) {
          expectWithin(priority, 0, Infinity);
          expectWithin(share, 0, 1);
        }
      }),
    );
  });

  it('has shares that sum to 1 within a kind, or none at all', () => {
    fc.assert(
      fc.property(anyBallots, (of) => {
        const { networkTasks, futureTasks } = assessBallots(of);
        for (const tasks of [networkTasks, futureTasks]) {
          const shares = tasks.map(({ share }) => share);
          const known = shares.filter((share) => share !== null);
          if (known.length === 0) continue;
          expect(known).toHaveLength(shares.length);
          expect(known.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('picks at most two network tasks and three future tasks, numbered from 1', () => {
    fc.assert(
      fc.property(anyBallots, (of) => {
        const { networkTasks, futureTasks } = assessBallots(of);
        const kinds = [
          [networkTasks, 2],
          [futureTasks, 3],
        ] as const;
        for (const [tasks, most] of kinds) {
          const picks = tasks.flatMap(({ pick }) => pick ?? []).sort();
          expect(picks).toEqual([1, 2, 3].slice(0, picks.length));
          expect(picks.length).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('never has a better factor or a smaller priority because a rating got worse', () => {
    const worsened = fc.record({
      of: fc.array(anyBallot, { minLength: 4, maxLength: 20 }),
      person: fc.nat(),
      item: fc.constantFrom(...ids),
    });
    fc.assert(
      fc.property(worsened, ({ of, person, item }) => {
        const at = person % of.length;
        const rating = of[at]?.get(item);
        fc.pre(typeof rating === 'number' && rating < 5);
        const after = of.map((ballot, i) =>
          i === at ? new Map(ballot).set(item, ((rating as number) + 1) as Answer) : ballot,
        );
        const [before, worse] = [assessBallots(of), assessBallots(after)];
        for (const [i, { score }] of before.factors.entries())
          expect(worse.factors[i]?.score ?? 0).toBeLessThanOrEqual((score ?? 0) + 1e-9);
        for (const kind of ['networkTasks', 'futureTasks'] as const)
          for (const [i, { priority }] of before[kind].entries())
            expect(worse[kind][i]?.priority ?? 0).toBeGreaterThanOrEqual((priority ?? 0) - 1e-9);
      }),
    );
  });

  it('takes no notice of people who gave no answer, and no mean moves for 잘 모르겠다 or 해당 없음', () => {
    const beside = fc.constantFrom<Answer>('unknown', 'na');
    fc.assert(
      fc.property(anyBallots, beside, (of, answer) => {
        const before = assessBallots(of);
        expect(assessBallots([...of, new Map()])).toEqual(before);
        const after = assessBallots([...of, new Map(ids.map((id) => [id, answer]))]);
        const { factors, networkTasks, futureTasks, talkFirst } = before;
        expect(after).toMatchObject({ factors, networkTasks, futureTasks, talkFirst });
        expect(after.items.map(({ mean }) => mean)).toEqual(before.items.map(({ mean }) => mean));
      }),
    );
  });

  it('[PRIV3] is the same whatever was answered to a hidden item', () => {
    const hidden = fc.array(fc.constantFrom<Answer>(1, 2, 3, 4, 5), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(anyBallots, hidden, (of, [one, two, three, four]) => {
        const others = of.map((ballot) => new Map([...ballot].filter(([id]) => id !== 'b')));
        const rate = (answers: (Answer | undefined)[]): Answers[] =>
          answers.flatMap((answer) => (answer ? [new Map([['b', answer]])] : []));
        const first = assessBallots([...others, ...rate([one, two])]);
        expect(by(first.items, 'b').suppressed).toBe(true);
        expect(assessBallots([...others, ...rate([three, four])])).toEqual(first);
      }),
    );
  });
});

function expectWithin(value: number | null, least: number, most: number): void {
  if (value === null) return;
  expect(value).toBeGreaterThanOrEqual(least - 1e-9);
  expect(value).toBeLessThanOrEqual(most + 1e-9);
}
