import { describe, expect, test } from 'vitest';
import { cases, practices } from '#lib/content/cases.ts';
import { obstacles } from '#lib/content/obstacles.ts';
import { futureTasks, networkTasks, successFactors } from '#lib/content/tasks.ts';
import {
  addressOf,
  type CaseFilter,
  casesThatFit,
  conditionsOf,
  noFilter,
  practicesThatFit,
  readFilter,
} from './case-filter.ts';
import { lifeOf } from './life.ts';

const withFilter = (change: Partial<CaseFilter>): CaseFilter => ({ ...noFilter, ...change });

describe('the library without conditions', () => {
  test('holds all cases and practices', () => {
    expect(casesThatFit(noFilter)).toEqual(cases);
    expect(practicesThatFit(noFilter)).toHaveLength(practices.length);
    expect(conditionsOf(noFilter)).toBe(0);
  });
});

describe('a condition', () => {
  test('of an obstacle, factor, network task or future task finds a practice for every one there is', () => {
    for (const { id } of obstacles)
      expect([id, practicesThatFit(withFilter({ obstacle: id })).length > 0]).toEqual([id, true]);
    for (const { id } of [...successFactors, ...networkTasks, ...futureTasks])
      expect([id, practicesThatFit(withFilter({ about: id })).length > 0]).toEqual([id, true]);
  });

  test('of an obstacle finds those that help with it and no other, done ones first', () => {
    const found = practicesThatFit(withFilter({ obstacle: 'trust-low' }));
    expect(found.every(({ helpsWith }) => helpsWith.includes('trust-low'))).toBe(true);
    expect(found).toHaveLength(
      practices.filter(({ helpsWith }) => helpsWith.includes('trust-low')).length,
    );
    const done = found.map(({ status }) => status === 'done');
    expect(done).toEqual(done.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('of an unknown factor finds nothing', () => {
    expect(practicesThatFit(withFilter({ about: 'no-such-task' }))).toEqual([]);
  });

  test('of a region finds a case by its second region too', () => {
    const found = casesThatFit(withFilter({ region: 'KR-47' })).map(({ id }) => id);
    expect(found).toEqual(['daegu-gyeongbuk-local-food']);
  });

  test('of age parts the cases that tell when they began; the one that does not is in neither', () => {
    const young = casesThatFit(withFilter({ life: 'young' }));
    const grown = casesThatFit(withFilter({ life: 'grown' }));
    expect([young.length, grown.length]).toEqual([8, 12]);
    expect(cases.filter((one) => lifeOf(one) === null).map(({ id }) => id)).toEqual([
      'nonsan-council',
    ]);
  });

  test('of how far it got narrows cases to those with such a practice', () => {
    const found = casesThatFit(withFilter({ status: 'planned' })).map(({ id }) => id);
    const planned = practices.filter(({ status }) => status === 'planned');
    expect(new Set(found)).toEqual(new Set(planned.map((one) => one.case.id)));
  });

  test('joins the others', () => {
    const both = practicesThatFit(withFilter({ obstacle: 'trust-low', region: 'KR-44' }));
    expect(both.length).toBeGreaterThan(0);
    for (const one of both)
      expect([one.case.region, one.helpsWith]).toEqual([
        'KR-44',
        expect.arrayContaining(['trust-low']),
      ]);
  });
});

describe('words', () => {
  test.each(['천안', 'ㅊㅇ', '처', 'cheonan', '천안 연대'])('find Cheonan by "%s"', (query) => {
    expect(casesThatFit(withFilter({ query })).map(({ id }) => id)).toContain('cheonan-solidarity');
  });

  test('that stand nowhere find nothing', () => {
    expect(casesThatFit(withFilter({ query: '우주선' }))).toEqual([]);
    expect(practicesThatFit(withFilter({ query: 'spaceship' }))).toEqual([]);
  });
});

describe('the address', () => {
  test('brings back what it was made from', () => {
    const filters = [
      withFilter({ query: '기금', view: 'practices' }),
      withFilter({ obstacle: 'trust-low', region: 'KR-44', view: 'cases' }),
      withFilter({ about: '1-1', life: 'young', status: 'done', view: 'practices' }),
    ];
    for (const filter of filters)
      expect(readFilter(new URL(addressOf(filter), 'http://a.test').search)).toEqual(filter);
  });

  test('of an obstacle or a task opens the practices', () => {
    expect(readFilter('?obstacle=trust-low').view).toBe('practices');
    expect(readFilter('?about=1-1').view).toBe('practices');
    expect(readFilter('').view).toBe('cases');
  });

  test('that names nothing known narrows nothing', () => {
    expect(readFilter('?obstacle=x&life=y&status=z&view=w')).toEqual(noFilter);
  });
});
