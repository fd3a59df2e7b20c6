import { describe, expect, test } from 'vitest';
import { practiceStatuses, type CaseHead } from '#lib/domain/cases.ts';
import { lineRanges, linesWithin } from '#lib/domain/source.ts';
import { cases, casesById, practices, practicesFor, statusMeanings } from './cases.ts';
import { difficulties, monitoringFindings } from './difficulties.ts';
import { obstacles, obstaclesById } from './obstacles.ts';
import { factorsById, networkTasksById } from './tasks.ts';

const mainCases = cases.filter(({ size }) => size === 'main');
const sentences = (text: string) => text.match(/[.!?](?=\s|$)/g)?.length ?? 0;
const practicesOf = ({ id }: CaseHead) => practices.filter((practice) => practice.case.id === id);
const difficultiesOf = ({ id }: CaseHead) => difficulties.filter((one) => one.case === id);
/** How many lines the main range spans; `lines` may name further places after it. */
const width = (lines: string) => {
  const { from, to } = lineRanges(lines)[0]!;
  return to - from;
};

describe('the cases', () => {
  test('are 8 collaborations, 7 networks and 6 short ones, each id once', () => {
    const kinds = (kind: string) => mainCases.filter((one) => one.kind === kind).length;
    expect([kinds('collaboration'), kinds('network'), cases.length]).toEqual([8, 7, 21]);
    expect(casesById.size).toBe(21);
  });

  test('are summed up in two or three sentences', () => {
    for (const { id, summary } of cases)
      for (const text of [summary.ko, summary.en]) {
        expect([id, sentences(text)]).not.toEqual([id, 1]);
        expect(sentences(text)).toBeLessThanOrEqual(3);
      }
  });

  test('share no line of the report', () => {
    const ranges = mainCases.map(({ source }) => lineRanges(source.lines)[0]!);
    ranges.sort((a, b) => a.from - b.from);
    for (const [i, { from }] of ranges.entries())
      expect(from).toBeGreaterThan(ranges[i - 1]?.to ?? 0);
  });

  test('have at least 4 practices and a difficulty each; short ones at least a practice', () => {
    for (const one of cases) {
      const isMain = one.size === 'main';
      expect([one.id, practicesOf(one).length >= (isMain ? 4 : 1)]).toEqual([one.id, true]);
      expect([one.id, difficultiesOf(one).length >= (isMain ? 1 : 0)]).toEqual([one.id, true]);
    }
  });
});

describe('the practices', () => {
  test('are 153, each id once and beginning with that of its case', () => {
    expect(practices).toHaveLength(153);
    expect(new Set(practices.map(({ id }) => id)).size).toBe(153);
    for (const { id, case: head } of practices) expect(id.startsWith(`${head.id}/`)).toBe(true);
  });

  test('help with obstacles, and speak to factors and network tasks, that exist', () => {
    for (const { id, helpsWith, factors } of practices) {
      expect([id, helpsWith.filter((one) => !obstaclesById.has(one))]).toEqual([id, []]);
      const unknown = factors.filter((one) => !factorsById.has(one) && !networkTasksById.has(one));
      expect([id, unknown]).toEqual([id, []]);
    }
  });

  test('cite lines of their case, at most 61 at the main place', () => {
    for (const { id, case: head, reference } of practices) {
      expect([id, linesWithin(reference.lines, head.source.lines)]).toEqual([id, true]);
      expect(width(reference.lines)).toBeLessThanOrEqual(60);
      expect(reference.document.id).toBe(head.source.document);
    }
  });

  test('have a status whose meaning is told', () => {
    expect(Object.keys(statusMeanings)).toEqual([...practiceStatuses]);
  });
});

describe('the difficulties and findings', () => {
  test('are 85 and 11, of cases and obstacles that exist', () => {
    expect([difficulties.length, monitoringFindings.length]).toEqual([85, 11]);
    expect(difficulties.filter((one) => !casesById.has(one.case))).toEqual([]);
    for (const { ko, obstacle, alsoObstacle } of [...difficulties, ...monitoringFindings]) {
      expect([ko, obstaclesById.has(obstacle)]).toEqual([ko, true]);
      if (alsoObstacle !== null) expect([ko, obstaclesById.has(alsoObstacle)]).toEqual([ko, true]);
    }
    expect(new Set(monitoringFindings.map(({ id }) => id)).size).toBe(11);
  });

  test('cite at most 61 lines at the main place, difficulties within their case', () => {
    for (const { ko, case: id, lines, alsoLines } of difficulties) {
      const own = casesById.get(id)?.source.lines ?? '';
      expect([ko, linesWithin([lines, ...alsoLines].join(', '), own)]).toEqual([ko, true]);
      expect(width(lines)).toBeLessThanOrEqual(60);
    }
    for (const { source } of monitoringFindings)
      expect(width(source.lines)).toBeLessThanOrEqual(60);
  });
});

describe('the practices for some obstacles', () => {
  const found = practicesFor(['trust-low', 'distance']);

  test('are all that help with one of them, none twice', () => {
    const helping = practices.filter(({ helpsWith }) =>
      helpsWith.some((id) => id === 'trust-low' || id === 'distance'),
    );
    expect(new Set(found)).toEqual(new Set(helping));
    expect(found).toHaveLength(helping.length);
  });

  test('begin with what was done, then what was partly done, planned, advised', () => {
    const ranks = found.map(({ status }) => practiceStatuses.indexOf(status));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBe(4);
  });

  test('among the done put those first that help with more of the obstacles', () => {
    const both = ['participation-low', 'scheduling'];
    const hits = practicesFor(both)
      .filter(({ status }) => status === 'done')
      .map(({ helpsWith }) => helpsWith.filter((id) => both.includes(id)).length);
    expect(hits).toEqual(hits.toSorted((a, b) => b - a));
    expect([...new Set(hits)]).toEqual([2, 1]);
  });

  test('are none for no obstacle and for an unknown one', () => {
    expect(practicesFor([])).toEqual([]);
    expect(practicesFor(['no-such-obstacle'])).toEqual([]);
  });

  test('do not change the order of all practices', () => {
    const before = practices.map(({ id }) => id);
    practicesFor(obstacles.map(({ id }) => id));
    expect(practices.map(({ id }) => id)).toEqual(before);
  });
});
