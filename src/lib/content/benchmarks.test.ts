import { describe, expect, test } from 'vitest';
import { type Benchmark, type CountedBenchmark, surveyedLevels } from '#lib/domain/benchmarks.ts';
import { linesWithin } from '#lib/domain/source.ts';
import {
  benchmarkIssues,
  benchmarkOf,
  issuesOf,
  networkSurvey,
  programmeSurvey,
  uncertainFigures,
} from './benchmarks.ts';
import { directoryRegister } from './directory-register.ts';
import { nationalCategories } from './national-categories.ts';

const all = [...programmeSurvey.entries, ...networkSurvey.entries];
const ids = new Set(all.map(({ id }) => id));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const round = (value: number, digits: number) =>
  Math.floor(value * 10 ** digits + 0.5 + 1e-9) / 10 ** digits;
const ofKind = <Kind extends Benchmark['kind']>(kind: Kind) =>
  all.filter((one): one is Extract<Benchmark, { kind: Kind }> => one.kind === kind);
const regionsOf = (id: string) =>
  all.find((one): one is CountedBenchmark => one.id === id && one.kind === 'regions')!;
const likerts = ofKind('likert');
const meanOf = ({ distribution }: (typeof likerts)[number]) =>
  sum(distribution.map(({ value, count }) => value * count)) /
  sum(distribution.map(({ count }) => count));

describe('the surveys', () => {
  test('hold 17 and 22 entries, each id once, each cited inside its survey', () => {
    expect([programmeSurvey.entries.length, networkSurvey.entries.length]).toEqual([17, 22]);
    expect(ids.size).toBe(39);
    for (const { entries, source } of [programmeSurvey, networkSurvey])
      for (const { id, source: own } of entries)
        expect([id, linesWithin(own.lines, source.lines)]).toEqual([id, true]);
  });

  test('count 38 of 49 firms by year, and 84 of 214 networks by level', () => {
    const firms = benchmarkOf('sample', 'programme-sample');
    expect([firms.asked, firms.answered]).toEqual([49, 38]);
    expect(sum(firms.byYear!.map(({ asked }) => asked))).toBe(49);
    expect(sum(firms.byYear!.map(({ answered }) => answered))).toBe(38);
    const networks = benchmarkOf('sample', 'network-sample');
    expect([networks.asked, networks.answered]).toEqual([214, 84]);
    expect(networks.byLevel).toEqual({ national: 19, metropolitan: 19, basic: 46 });
    for (const [id, level] of [
      ['network-metropolitan-regions', 'metropolitan'],
      ['network-basic-regions', 'basic'],
    ] as const)
      expect(regionsOf(id).n).toBe(networks.byLevel![level]);
  });

  test('name figures that exist in their issues and open points', () => {
    expect([benchmarkIssues.length, uncertainFigures.length]).toEqual([31, 8]);
    for (const { entry } of [...benchmarkIssues, ...uncertainFigures])
      expect([entry, entry === null || ids.has(entry)]).toEqual([entry, true]);
    expect(issuesOf('network-budget').map(({ id }) => id)).toEqual([
      'survey-budget-outlier',
      'survey-budget-sentence',
    ]);
  });

  test('tell their issues in whole polite sentences, for they stand in a report', () => {
    for (const { ko } of benchmarkIssues)
      expect(ko).toMatch(/(니다|: [^.]+|니다\))\.$|니다\.[^.]+니다\.$/);
    for (const { ko } of benchmarkIssues) expect(ko).not.toMatch(/[^니]다(\.|\)|$)|→/);
  });

  test('refuse a figure under another kind than its own', () => {
    expect(() => benchmarkOf('likert', 'network-budget')).toThrow('no figure network-budget');
  });
});

describe('the counts', () => {
  test('add up to n where one answer was given, and to more where several were', () => {
    for (const entry of all) {
      if (!('mentions' in entry) || !('options' in entry) || typeof entry.n !== 'number') continue;
      const counted = sum(entry.options.map((option) => ('count' in option ? option.count : 0)));
      expect([entry.id, counted]).toEqual([entry.id, entry.mentions]);
      const fits = entry.kind === 'multi' ? counted > entry.n : counted === entry.n;
      expect([entry.id, fits]).toEqual([entry.id, true]);
    }
  });

  test('add up by level; the centre’s contract lists one of its two answers', () => {
    for (const { id, n, options } of ofKind('single-by-level')) {
      for (const level of surveyedLevels) {
        const counted = sum(options.map(({ counts }) => counts[level]));
        if (id === 'network-centre-contract') expect(counted).toBeLessThan(n[level]);
        else expect([id, level, counted]).toEqual([id, level, n[level]]);
      }
    }
  });

  test('of several answers by level add up to the mentions; where chart and table differ, it is a known issue', () => {
    for (const { id, mentions, options } of ofKind('multi-by-level')) {
      for (const level of surveyedLevels) {
        const counts = options.map((option) => option.counts[level]);
        expect([id, level, sum(counts.map((one) => one ?? 0))]).toEqual([
          id,
          level,
          mentions[level],
        ]);
        const differs = options.some(({ counts, chartPercents }) => {
          const [table, chart] = [counts[level], chartPercents[level]];
          if (chart === null || table === null) return chart !== table;
          return Math.abs((100 * table) / mentions[level] - chart) > 0.55;
        });
        if (differs) expect(issuesOf(id)).not.toEqual([]);
      }
    }
  });

  test('put the categories of obstacles as the instrument names them', () => {
    const { options } = benchmarkOf('multi-by-level', 'network-obstacles');
    expect(options.map(({ id, ko, en }) => ({ id, ko, en }))).toEqual(
      nationalCategories.categories,
    );
  });

  test('give shares of 100 percent, by level', () => {
    for (const { id, options } of [...ofKind('shares-by-level'), ...ofKind('chart-shares')])
      for (const level of surveyedLevels)
        expect([id, level, sum(options.map(({ percents }) => percents[level] ?? 0))]).toEqual([
          id,
          level,
          100,
        ]);
  });
});

describe('the five-point questions', () => {
  test('are seven; answers in no category are told apart', () => {
    expect(likerts).toHaveLength(7);
    for (const { id, n, noCollaboration, distribution } of likerts) {
      expect(distribution.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
      const counted = sum(distribution.map(({ count }) => count));
      expect([id, counted + (noCollaboration ?? 0)]).toEqual([id, n]);
    }
  });

  test('whose printed mean does not follow from the counts are known issues', () => {
    const wrong = likerts.filter((one) => round(meanOf(one), 2) !== one.printedMean);
    expect(wrong.map(({ id }) => id)).toEqual([
      'programme-financial-satisfaction',
      'programme-community-satisfaction',
      'programme-future-intention',
    ]);
    for (const { id } of wrong) expect(issuesOf(id)).not.toEqual([]);
  });

  test('of networks print means of which five can only have been cut off, not rounded', () => {
    const isMean = (n: number, value: number, cut: (exact: number) => number) =>
      Array.from({ length: 4 * n + 1 }, (_, i) => (n + i) / n).some(
        (exact) => Math.abs(cut(exact) - value) < 1e-9,
      );
    const rounded: number[] = [];
    for (const { byLevel } of ofKind('score'))
      for (const { n, value } of Object.values(byLevel)) {
        expect(isMean(n, value, (exact) => Math.floor(exact * 100 + 1e-9) / 100)).toBe(true);
        if (!isMean(n, value, (exact) => round(exact, 2))) rounded.push(value);
      }
    expect(rounded.toSorted()).toEqual([2.78, 3.09, 3.12, 3.18, 3.53]);
    expect(benchmarkIssues.map(({ id }) => id)).toContain('survey-truncated-scores');
  });
});

describe('means and budgets', () => {
  test('of bins lie where the bins allow', () => {
    const binned = all.filter(
      (one): one is CountedBenchmark => 'printedMean' in one && one.kind === 'bins',
    );
    expect(binned).toHaveLength(2);
    for (const { printedMean, meanWithin } of binned) {
      expect(printedMean).toBeGreaterThanOrEqual(meanWithin![0]);
      expect(printedMean).toBeLessThanOrEqual(meanWithin![1]);
    }
  });

  test('of percent stay below a hundred', () => {
    for (const { unit, byLevel } of ofKind('average'))
      if (unit === 'percent')
        for (const { value } of Object.values(byLevel)) expect(value).toBeLessThanOrEqual(100);
  });

  test('hang on one network, whichever level it is of', () => {
    const { byLevel, maxAbout } = benchmarkOf('finance', 'network-budget');
    for (const { n, mean2023, meanOfOthers, maxSharePercent } of Object.values(byLevel)) {
      expect(Math.round((n * mean2023 - maxAbout) / (n - 1))).toBe(meanOfOthers);
      expect(round((100 * maxAbout) / (n * mean2023), 1)).toBe(maxSharePercent);
      expect(maxSharePercent).toBeGreaterThan(50);
    }
  });
});

test('more basic networks answered than the list has in Daejeon, Chungbuk and Jeju, which is a known issue', () => {
  const answered = regionsOf('network-basic-regions');
  const listed = directoryRegister.counts.basicByRegion;
  const more = answered.options.filter(({ id, count }) => count > (listed[id.toUpperCase()] ?? 0));
  expect(more.map(({ en }) => en)).toEqual(['Daejeon', 'Jeju', 'Chungbuk']);
  expect(issuesOf('network-basic-regions').map(({ id }) => id)).toContain(
    'survey-basic-responses-exceed-directory',
  );
});
