import { describe, expect, test } from 'vitest';
import {
  emptyProfile,
  indicators,
  maxMilestoneLength,
  maxProfileTextLength,
  readMilestone,
  readProfileValue,
  revenueSum,
} from './profile.ts';

describe('the indicators', () => {
  test('are each named once', () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    expect(indicators).toHaveLength(24);
  });
});

describe('[SAFE1] a value', () => {
  test.each([
    ['legal-form', 'social-coop'],
    ['members', 24],
    ['members', 0],
    ['meeting-participation', 58.2],
    ['assembly-attendance', 100],
    ['budget', 150_000_000],
    ['role-sharing', 3.2],
    ['founded', '2018'],
    ['founded', '2018-12'],
    ['pride', '매달 만나요'],
  ])('of %s may be %s', (id, value) => {
    expect(readProfileValue(id, value)).toBe(value);
  });

  test.each([
    ['legal-form', 'company'],
    ['legal-form', 3],
    ['members', 2.5],
    ['members', -1],
    ['members', '24'],
    ['meeting-participation', 100.1],
    ['meeting-participation', Number.NaN],
    ['budget', Number.POSITIVE_INFINITY],
    ['role-sharing', 0],
    ['role-sharing', 5.1],
    ['founded', '2018-13'],
    ['founded', 'long ago'],
    ['pride', ''],
    ['pride', '가'.repeat(maxProfileTextLength + 1)],
    ['directions', []],
    ['directions', 'projects'],
    ['no-such-indicator', 1],
    ['members', null],
    ['members', { toString: () => '5' }],
  ])('of %s may not be %s', (id, value) => {
    expect(readProfileValue(id, value)).toBeNull();
  });

  test('of several choices holds each once, in their order, and no other', () => {
    const written = ['projects', 'organisation', 'projects', 'nonsense', 7];
    expect(readProfileValue('directions', written)).toEqual(['organisation', 'projects']);
  });
});

describe('a milestone', () => {
  test('has a moment and a line', () => {
    const milestone = { id: 'm1', when: '2018-12', what: '창립' };
    expect(readMilestone('m1', { when: '2018-12', what: '  창립 ' })).toEqual(milestone);
  });

  test.each([
    ['m1', { when: '2018-12', what: '' }],
    ['m1', { when: 'soon', what: '창립' }],
    ['m1', { when: '2018', what: '가'.repeat(maxMilestoneLength + 1) }],
    ['m 1', { when: '2018', what: '창립' }],
    ['m1', null],
    ['m1', 'text'],
  ])('is none as %s %j', (id, value) => {
    expect(readMilestone(id, value)).toBeNull();
  });
});

test('the shares of income add up once all three are told', () => {
  const told = { 'revenue-market': 8, 'revenue-public': 40 };
  expect(revenueSum(emptyProfile)).toBeNull();
  expect(revenueSum({ values: told, milestones: [] })).toBeNull();
  const all = { ...told, 'revenue-third-sector': 52 };
  expect(revenueSum({ values: all, milestones: [] })).toBe(100);
});
