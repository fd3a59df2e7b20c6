import { describe, expect, test } from 'vitest';
import {
  changeOf,
  collides,
  dayFrom,
  dayInMonths,
  gapsOf,
  stillSays,
  type TaskDraft,
} from './plan-change.ts';

const task: TaskDraft = {
  what: '공동 장부 만들기',
  firstStep: { when: '다음 모임이 열리면', then: '양식을 정한다' },
  owners: ['가람생협'],
  due: null,
  from: { kind: 'free', id: null },
};

describe('a change of a task', () => {
  test('holds only what was changed', () => {
    expect(changeOf(task, { ...task })).toEqual({});
    expect(changeOf(task, { ...task, due: '2026-12-01' })).toEqual({ due: '2026-12-01' });
    expect(changeOf(task, { ...task, firstStep: null, owners: [] })).toEqual({
      firstStep: null,
      owners: [],
    });
  });

  test('collides with another only over the same thing, said differently', () => {
    const mine = { ...task, what: '장부를 함께 쓴다' };
    expect(collides(task, mine, { ...task, due: '2026-12-01' })).toBe(false);
    expect(collides(task, mine, { ...task, what: '장부 양식 고르기' })).toBe(true);
    expect(collides(task, mine, mine)).toBe(false);
  });

  test('is still said while nobody has changed it', () => {
    const written = { owners: ['가람생협', '두레빵집'] };
    expect(stillSays({ ...task, ...written, due: '2026-12-01' }, written)).toBe(true);
    expect(stillSays(task, written)).toBe(false);
    const more = { ...task, owners: ['두레빵집', '가람생협', '햇살도시락'], due: '2026-12-01' };
    expect(stillSays(more, { ...written, due: null })).toBe(true);
    expect(stillSays(task, { due: '2026-12-01' })).toBe(false);
  });
});

test('what a plan is missing is counted', () => {
  const all = [
    { ...task, id: '1' },
    { ...task, id: '2', owners: [], due: '2026-12-01' },
    { ...task, id: '3', firstStep: null },
  ];
  expect(gapsOf(all)).toEqual({ owner: 1, due: 2, step: 1 });
  expect(gapsOf([])).toEqual({ owner: 0, due: 0, step: 0 });
});

test('days are those of Korea', () => {
  const lateEvening = Date.parse('2026-11-22T16:30:00Z'); // half past one in the morning in Seoul
  expect(dayFrom(lateEvening, 0)).toBe('2026-11-23');
  expect(dayFrom(lateEvening, 14)).toBe('2026-12-07');
});

test('months end on the same day, or on the last that the month has', () => {
  const lateEvening = Date.parse('2026-11-30T16:30:00Z'); // 1 December in Seoul
  expect(dayInMonths(lateEvening, 6)).toBe('2027-06-01');
  expect(dayInMonths(Date.parse('2026-11-30T01:00:00Z'), 3)).toBe('2027-02-28');
  expect(dayInMonths(Date.parse('2026-11-30T01:00:00Z'), 1)).toBe('2026-12-30');
});
