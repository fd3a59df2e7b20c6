import { describe, expect, test } from 'vitest';
import {
  isDate,
  loadByOwner,
  markOfTasks,
  planToday,
  readReview,
  readTask,
  type PlanTask,
} from './plan.ts';

const task = (id: string, ...owners: string[]): PlanTask => ({
  id,
  what: '일',
  firstStep: null,
  owners,
  due: null,
  from: { kind: 'free', id: null },
});

test.each([
  ['2026-05-31', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-5-1', false],
  ['', false],
])('%s is a date: %s', (text, is) => {
  expect(isDate(text)).toBe(is);
});

describe('a plan', () => {
  test('shows what rests on whom, most first', () => {
    const tasks = [task('a', '두레', '가람'), task('b', '두레'), task('c')];
    expect([...loadByOwner(tasks)]).toEqual([
      ['두레', 2],
      ['가람', 1],
    ]);
  });

  test('reads with the names that organisations have today, each once', () => {
    const plan = {
      tasks: [task('a', '두레 생협', '가람', '두레생협')],
      signoffs: [
        { organisation: '두레 생협', isCurrent: true },
        { organisation: '두레생협', isCurrent: false },
      ],
      reviews: [],
    };
    const today = planToday(plan, (name) => (name === '두레 생협' ? '두레생협' : name));
    expect(today.tasks[0]!.owners).toEqual(['두레생협', '가람']);
    expect(today.signoffs).toEqual([{ organisation: '두레생협', isCurrent: true }]);
  });

  test('has a mark that changes with any of its tasks', () => {
    const plans = [[task('a')], [task('b')], [task('a', '두레')], [task('a'), task('b')], []];
    expect(new Set(plans.map(markOfTasks)).size).toBe(plans.length);
    expect(markOfTasks([task('a')])).toBe(markOfTasks([task('a')]));
  });

  test('keeps half a first step: the other half is still being written', () => {
    const read = readTask('a', { what: '일', firstStep: { when: '회의가 끝나면' } });
    expect(read?.firstStep).toEqual({ when: '회의가 끝나면', then: '' });
  });

  test('has a reason for what was moved or dropped, or none', () => {
    expect(readReview({ of: 't', status: 'dropped', why: ' 사람이 없어요 ' })).toEqual({
      of: 't',
      status: 'dropped',
      why: '사람이 없어요',
    });
    expect(readReview({ of: 't', status: 'done' })).toMatchObject({ why: '' });
    expect(readReview({ of: 't', status: 'forgotten' })).toBeNull();
  });
});
