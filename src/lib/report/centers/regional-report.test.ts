import { describe, expect, test } from 'vitest';
import type { CenterRound } from '#lib/domain/centers/center-round.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import { ComparingIndex } from '#lib/domain/centers/comparing-index.ts';
import { at, sent } from '#lib/domain/centers/testing/made-up-rounds.ts';
import { instrumentOf } from '#lib/content/instrument.ts';
import { successFactors } from '#lib/content/tasks.ts';
import { linesOf } from '../testing/as-text.ts';
import { figuresOf, tablesOf } from '../report.ts';
import { leavingComparison } from './leaving-comparison.ts';
import { createRegionalReport, createViewReport, regionalViews } from './regional-report.ts';

const random = createRandom(5);
const obstacles = instrumentOf('operating').items.map(({ obstacle }) => obstacle);
const scores = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, 2 + 2 * random()]));
const figures = [
  ...successFactors.map(({ id }) => ({ kind: 'factor', id }) as const),
  ...obstacles.map((id) => ({ kind: 'obstacle', id }) as const),
  { kind: 'task', id: '1-4' } as const,
  { kind: 'want', id: 'communication' } as const,
];

const round = (i: number, more: Partial<CenterRound> = {}) =>
  sent({
    id: `r${i}`,
    network: `비밀네트워크${i}`,
    name: i % 3 === 0 ? null : `비밀이름${i}`,
    region: i % 2 === 0 ? 'KR-44' : 'KR-11',
    factors: scores(successFactors.map(({ id }) => id)),
    obstacles: scores(obstacles),
    tasks: { '1-4': { share: 0.2, pick: i % 2 === 0 ? 1 : null } },
    ...more,
  });
const about = { center: '가람 센터', day: '2026-06-15' };
const where = {
  year: 2026,
  stage: 'operating',
  region: null,
  level: null,
  sizeClass: null,
} as const;
const leavingOf = (count: number, place = {}) => {
  const index = new ComparingIndex(
    Array.from({ length: count }, (_, i) => round(i)),
    figures,
    at('2026-06-15'),
  );
  return leavingComparison(index, { ...where, ...place }, about);
};

describe('the regional report', () => {
  test.each(['ko', 'en'] as const)(
    'says in %s what there is, with tables and pictures',
    (locale) => {
      const report = createRegionalReport(leavingOf(24, { region: 'KR-44' }), locale);
      expect(report.sections.map(({ id }) => id)).toEqual([
        'glance',
        'factors',
        'items',
        'tasks',
        'method',
      ]);
      const ids = tablesOf(report).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { columns, rows, sheet } of tablesOf(report)) {
        for (const row of rows) expect(row).toHaveLength(columns.length);
        expect(sheet.name.length).toBeLessThanOrEqual(31);
      }
      const sheets = tablesOf(report).map(({ sheet }) => sheet.name);
      expect(new Set(sheets).size).toBe(sheets.length);
      expect(figuresOf(report).every(({ description }) => description !== '')).toBe(true);
      expect(report.title).toContain(locale === 'ko' ? '충남' : 'Chungnam');
    },
  );

  test('[PRIV3] names no network, in any view', () => {
    const leaving = leavingOf(24);
    const reports = [
      createRegionalReport(leaving, 'ko'),
      ...regionalViews.map((view) => createViewReport(leaving, view, 'ko')),
    ];
    expect(JSON.stringify([leaving, reports])).not.toContain('비밀');
  });

  test('[PRIV3] every figure in it is of three networks or more, and two networks give none', () => {
    const { here, groups, years } = leavingOf(24);
    const cells = [here, ...Object.values(groups).flat(), ...years];
    const means = cells.flatMap((cell) => Object.values(cell.means).flat());
    expect(means.length).toBeGreaterThan(100);
    for (const { mean, networks } of means) if (mean !== null) expect(networks).toBeGreaterThan(2);
    const two = createRegionalReport(leavingOf(2), 'ko');
    expect(two.sections.map(({ id }) => id)).toEqual(['glance', 'method']);
    expect(linesOf(two).join(' ')).toContain('3곳이 안 되어');
  });

  test('a closed bar bears its name once, and factors that share the first place are all named', () => {
    const leaving = leavingOf(24);
    const mean = (id: string, value: number | null) => {
      return { id, networks: value === null ? 0 : 24, mean: value, low: null, high: null };
    };
    const factor = leaving.here.means.factor.map(({ id }, i) => mean(id, i < 2 ? 3.6 : 3.1));
    const obstacle = leaving.here.means.obstacle.map(({ id }, i) => mean(id, i === 0 ? null : 2));
    const here = { ...leaving.here, means: { ...leaving.here.means, factor, obstacle } };
    const report = createRegionalReport({ ...leaving, here }, 'ko');
    expect(linesOf(report).join(' ')).toContain('‘절실한 필요’와 ‘공동의 목표’(3.6)');
    const bars = figuresOf(report).find(({ id }) => id === 'regional-items')!.chart;
    expect(bars.kind === 'bars' && bars.rows[0]!.text).toBe('닫음 (3곳 미만)');
  });

  test('views are files of different names', () => {
    const names = regionalViews.map((view) => createViewReport(leavingOf(24), view, 'ko').fileName);
    expect(new Set(names).size).toBe(regionalViews.length);
  });

  test('the region stands beside all regions, and all regions beside nothing', () => {
    const [factors] = tablesOf(createRegionalReport(leavingOf(24, { region: 'KR-44' }), 'ko'));
    expect(factors!.columns.at(-1)!.title).toBe('모든 지역');
    const [whole] = tablesOf(createRegionalReport(leavingOf(24), 'ko'));
    expect(whole!.columns.at(-1)!.title).toBe('네트워크');
  });
});
