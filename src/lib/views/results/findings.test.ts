import { describe, expect, test } from 'vitest';
import { loadResultsContent } from './content.ts';
import { heaviestItems, rangeOf } from './factor-findings.ts';
import { readFindings } from './findings.ts';
import { byDimension, bySeriousness } from './item-findings.ts';
import { firstStepsOf } from './task-findings.ts';
import { leanings, madeUpAssessment, madeUps, type MadeUpName } from './testing/made-up.ts';

const contents = {
  founding: await loadResultsContent('founding'),
  operating: await loadResultsContent('operating'),
};

function findingsOf(name: MadeUpName) {
  const assessment = madeUps[name]();
  const findings = readFindings(assessment, contents[assessment.instrument.stage], 3, 30);
  if (!findings) throw new Error('the made-up assessment is of this instrument');
  return findings;
}

describe('findings', () => {
  test('every figure of an assessment finds its words', () => {
    const { assessment, items, factors, networkTasks, futureTasks } = findingsOf('operating-12');
    expect(items.map(({ item }) => item.id)).toEqual(assessment.items.map(({ id }) => id));
    expect(factors.map(({ factor }) => factor.id)).toEqual(assessment.factors.map(({ id }) => id));
    expect(networkTasks.all).toHaveLength(assessment.networkTasks.length);
    expect(futureTasks.all).toHaveLength(assessment.futureTasks.length);
  });

  test('of another version of the instrument there are none', () => {
    const assessment = madeUps['operating-12']();
    const older = { ...assessment, instrument: { ...assessment.instrument, version: '0.9.0' } };
    expect(readFindings(older, contents.operating, 3, 30)).toBeNull();
    expect(readFindings(assessment, contents.founding, 3, 30)).toBeNull();
  });

  test('an item that the checklist has not is left out, not shown without words', () => {
    const assessment = madeUps['operating-12']();
    const strange = { ...assessment.items[0]!, id: 'operating-99' };
    const findings = readFindings(
      { ...assessment, items: [...assessment.items, strange], talkFirst: ['operating-99'] },
      contents.operating,
      3,
      30,
    );
    expect(findings?.items).toHaveLength(assessment.items.length);
    expect(findings?.talk.split).toEqual([]);
  });

  test('nothing is shown where nobody answered', () => {
    expect(findingsOf('nobody').isEmpty).toBe(true);
    expect(findingsOf('operating-4').isEmpty).toBe(false);
  });

  test('the groups of future tasks begin with what is in the network’s own hands', () => {
    expect(findingsOf('founding-12').groups.map(({ addressee }) => addressee)).toEqual([
      'network-itself',
      'support-bodies',
      'local-government',
    ]);
  });
});

describe('what to talk about', () => {
  test('keeps the order of the assessment: divided items, then serious ones', () => {
    const { assessment, talk } = findingsOf('operating-12');
    const ids = [...talk.split, ...talk.serious].map(({ item }) => item.id);
    expect(ids).toEqual(assessment.talkFirst);
    expect(talk.split.length).toBeGreaterThan(0);
    expect(talk.split.every(({ figures }) => figures.verdict === 'split')).toBe(true);
  });

  test('what many do not know is named once', () => {
    const { talk } = findingsOf('operating-12');
    expect(talk.unsure.length).toBeGreaterThan(0);
    const named = [...talk.split, ...talk.serious, ...talk.unsure].map(({ item }) => item.id);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('items', () => {
  test('by dimension are all items in the order they were asked', () => {
    const { items } = findingsOf('founding-12');
    const sections = byDimension(items);
    expect(sections).toHaveLength(5);
    expect(sections.flatMap((section) => section.items)).toEqual(items);
  });

  test('by seriousness follow their ranks, and hidden ones are not among them', () => {
    const { items } = findingsOf('much-hidden');
    const ranked = bySeriousness(items);
    const ranks = ranked.map(({ figures }) => figures.rank ?? 0);
    expect(ranked.length).toBeLessThan(items.length);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('with the same rank are told to be tied', () => {
    const tied = findingsOf('all-agree').items.filter(({ figures }) => figures.rank === 1);
    expect(tied.length).toBeGreaterThan(1);
    expect(tied.every(({ isTied }) => isTied)).toBe(true);
  });
});

describe('factors', () => {
  test('name the items that hold them down most first', () => {
    const [factor] = findingsOf('operating-12').factors;
    const taken = heaviestItems(factor!).map(
      ({ finding, weight }) => weight * ((finding.figures.mean ?? 0) - 1),
    );
    expect(taken.length).toBeGreaterThan(1);
    expect(taken).toEqual([...taken].sort((a, b) => b - a));
  });

  test('the range reaches into the bands that the score may as well lie in', () => {
    const figures = {
      id: 'x',
      score: 3.1,
      band: 'discuss',
      coverage: 1,
      uncertainty: 0.1,
    } as const;
    const range = rangeOf(figures);
    expect(range?.low).toBeCloseTo(3.1 - 0.196, 3);
    expect(range?.otherBands).toEqual(['concern']);
    expect(rangeOf({ ...figures, uncertainty: 0.01 })?.otherBands).toEqual([]);
    const wide = rangeOf({ ...figures, uncertainty: 2 });
    expect(wide).toEqual({ low: 1, high: 5, otherBands: ['strength', 'concern'] });
  });

  test('have no range without a score, and none where all have answered', () => {
    const figures = { id: 'x', score: 3.1, band: 'discuss', coverage: 1, uncertainty: 0 } as const;
    expect(rangeOf(figures)).toBeNull();
    expect(rangeOf({ ...figures, score: null, band: null, uncertainty: null })).toBeNull();
  });
});

describe('tasks', () => {
  test.each(Object.keys(madeUps) as MadeUpName[])(
    'give the reasons that the API gives: %s',
    (name) => {
      const { assessment, futureTasks } = findingsOf(name);
      for (const { task, reasons } of futureTasks.all) {
        const because = assessment.futureTasks.find(({ id }) => id === task.id)?.because ?? [];
        const told = reasons.map(({ obstacle, weight, mean }) => ({ obstacle, weight, mean }));
        expect(because.slice(0, told.length)).toEqual(told);
      }
    },
  );

  test('that are picked stand in the order of the picks', () => {
    const { networkTasks, futureTasks } = findingsOf('operating-12');
    expect(networkTasks.picks.map(({ figures }) => figures.pick)).toEqual([1, 2]);
    expect(futureTasks.picks.map(({ figures }) => figures.pick)).toEqual([1, 2, 3]);
  });

  test('tell what part of the trouble the picks speak to, and nothing where there is none', () => {
    const { spokenTo } = findingsOf('operating-12').futureTasks;
    expect(spokenTo).toBeGreaterThan(0);
    expect(spokenTo).toBeLessThanOrEqual(1);
    expect(findingsOf('all-agree').futureTasks).toMatchObject({ spokenTo: null, picks: [] });
  });

  test('that rest on a single item say so', () => {
    const assessment = madeUpAssessment({
      ...{ stage: 'founding', people: 8 },
      leaning: (place) => (place === 1 ? leanings.heavy : [9, 1, 0, 0, 0, 0, 0]),
    });
    const findings = readFindings(assessment, contents.founding, 3, 30);
    const single = findings?.networkTasks.all.filter(({ singleItem }) => singleItem) ?? [];
    expect(single.map(({ task }) => task.id)).toEqual(['shared-goal-review', 'vision-together']);
    expect(single[0]?.reasons).toHaveLength(1);
  });

  test('begin with the first steps of the obstacles that speak for them most', () => {
    const [pick] = findingsOf('operating-12').futureTasks.picks;
    const expected = pick?.reasons.slice(0, 2).map(({ obstacle }) => obstacle);
    expect(firstStepsOf(pick!).map(({ id }) => id)).toEqual(expected);
  });
});
