import { describe, expect, test } from 'vitest';
import { courseOf } from './template.ts';

describe('how a new workshop goes', () => {
  test.each([
    ['nothing but a stage', { stage: 'founding' }, 'live', 'founding-60'],
    ['the other stage', { stage: 'operating' }, 'live', 'operating-120'],
    ['days', { stage: 'operating', mode: 'days' }, 'days', 'over-days'],
    ['the template of days', { stage: 'founding', template: 'over-days' }, 'days', 'over-days'],
    [
      'days with a template of a meeting',
      { stage: 'founding', mode: 'days', template: 'checkup-20' },
      'days',
      'checkup-20',
    ],
    [
      'a meeting with the template of days',
      { stage: 'founding', mode: 'live', template: 'over-days' },
      'live',
      'over-days',
    ],
  ] as const)('follows from %s', (_what, wanted, mode, template) => {
    expect(courseOf(wanted)).toEqual({ mode, template });
  });
});
