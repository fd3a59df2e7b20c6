import { describe, expect, test } from 'vitest';
import { item, obstacle } from './instrument.ts';

const text = { ko: '신뢰', en: 'Trust' };
const sound = {
  id: 'trust-low',
  dimension: 'members',
  ...text,
  factors: { 'trust-communication': 1 },
  networkTasks: { 'trust-building': 0.5 },
  futureTasks: { '3-2': 1 },
  question: text,
  firstStep: text,
  nationalCategory: null,
  evidence: [{ document: '000', section: 'foreword', lines: '9-13' }],
};

describe('an obstacle', () => {
  test('is taken when it is whole', () => {
    expect(obstacle.parse(sound)).toEqual(sound);
  });

  test.each([
    ['with a weight of nothing', { factors: { 'shared-goal': 0 } }],
    ['with a weight above 1', { futureTasks: { '3-2': 1.5 } }],
    ['of an unknown dimension', { dimension: 'money' }],
    ['without evidence', { evidence: [] }],
    ['with a question in one language', { question: { ko: '무엇인가요?' } }],
    ['with an id that is not kebab-case', { id: 'trustLow' }],
    ['with a field that nobody knows', { weight: 1 }],
  ])('is refused %s', (_what, change) => {
    expect(obstacle.safeParse({ ...sound, ...change }).success).toBe(false);
  });
});

test('an item is refused whose id names no stage', () => {
  const sample = { id: 'founding-01', obstacle: 'trust-low', dimension: 'members', ...text };
  expect(item.safeParse(sample).success).toBe(true);
  expect(item.safeParse({ ...sample, id: 'closing-01' }).success).toBe(false);
});
