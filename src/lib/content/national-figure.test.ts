import { describe, expect, test } from 'vitest';
import { benchmarkOf } from '#lib/content/benchmarks.ts';
import { surveyedLevels } from '#lib/domain/benchmarks.ts';
import { indicatorGroups, indicators } from '#lib/domain/profile.ts';
import { nationalFigureOf, slipsOf } from './national-figure.ts';

const own = new Set<string>(
  indicatorGroups.find(({ id }) => id === 'told')!.indicators.map(({ id }) => id),
);

describe('the nation’s figure', () => {
  test('stands beside every indicator of the survey, at each level, or says why not', () => {
    for (const { id } of indicators)
      for (const level of surveyedLevels)
        expect([id, nationalFigureOf(id, level) === null]).toEqual([id, own.has(id)]);
  });

  test('has a passport: survey, n, wording', () => {
    for (const { id } of indicators)
      for (const level of surveyedLevels) {
        const found = nationalFigureOf(id, level);
        if (!found || found.kind === 'none') continue;
        expect([id, found.n > 10, found.figure.source.document]).toEqual([id, true, '000']);
      }
  });

  test('is the one printed for the level', () => {
    expect(nationalFigureOf('assembly-attendance', 'basic')).toMatchObject({
      kind: 'mean',
      unit: 'percent',
      n: 41,
      value: 69,
    });
    expect(nationalFigureOf('role-sharing', 'metropolitan')).toMatchObject({ n: 18, value: 3.22 });
    expect(nationalFigureOf('revenue-public', 'basic')).toMatchObject({ n: 38, value: 48 });
    const form = nationalFigureOf('legal-form', 'basic');
    expect(form?.kind === 'answers' && form.options[1]).toMatchObject({
      id: 'social-coop',
      count: 16,
    });
  });

  test('is never a mean budget: one network makes most of it', () => {
    for (const level of surveyedLevels)
      expect(nationalFigureOf('budget', level)).toEqual({ kind: 'none', why: 'outlier' });
    const { byLevel } = benchmarkOf('finance', 'network-budget');
    for (const { maxSharePercent } of Object.values(byLevel))
      expect(maxSharePercent).toBeGreaterThan(65);
  });

  test('is none for a network of another level, whatever is known', () => {
    expect(nationalFigureOf('role-sharing', null)).toEqual({ kind: 'none', why: 'level' });
    expect(nationalFigureOf('members', null)).toEqual({ kind: 'none', why: 'not-published' });
  });

  test('has the options that the profile offers', () => {
    for (const indicator of indicators) {
      const found = nationalFigureOf(indicator.id, 'basic');
      if (found?.kind !== 'answers' || !('options' in indicator)) continue;
      const printed = found.options.map(({ id }) => id);
      if (indicator.id === 'centre-contract') expect(printed).toEqual(['runs-centre']);
      else expect([indicator.id, printed]).toEqual([indicator.id, [...indicator.options]]);
    }
  });

  test('tells where the source contradicts itself', () => {
    const remarks = (id: Parameters<typeof nationalFigureOf>[0]) => {
      const found = nationalFigureOf(id, 'basic');
      return found && 'remarks' in found ? found.remarks.map((one) => one.id) : [];
    };
    expect(remarks('staff')).toEqual(['survey-staff-share']);
    expect(remarks('directions')).toEqual(['survey-directions-basic-chart']);
    expect(remarks('role-sharing')).toContain('survey-truncated-scores');
    const slips = slipsOf(benchmarkOf('score', 'network-role-sharing')).map(({ id }) => id);
    expect(slips).toContain('survey-truncated-scores');
    expect(remarks('board-meetings')).toEqual([]);
  });
});
