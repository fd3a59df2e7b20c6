import { expect, test } from 'vitest';
import { gatheredIn } from './gathered.ts';
import { messages } from './messages.ts';

type Assessment = Parameters<typeof gatheredIn>[0];

const gathered = (joined: number, items: readonly object[]) =>
  gatheredIn({ participation: { joined, finished: 0, eligible: null }, items } as Assessment);

test('a reveal gathers those who answered, whether or not they pressed that they had finished', () => {
  const items = [
    { n: 9, unknown: 2, na: 1 },
    { n: 3, unknown: 0, na: 0 },
  ];
  expect(gathered(14, items)).toEqual({ answered: 12, joined: 14 });
});

test('[PRIV3] of a hidden item only its n is known', () => {
  expect(gathered(3, [{ n: 2, unknown: null, na: null }])).toEqual({ answered: 2, joined: 3 });
});

test('someone who has gone since still answered, but there are not more than all', () => {
  expect(gathered(11, [{ n: 12, unknown: 0, na: 0 }])).toEqual({ answered: 11, joined: 11 });
});

test('the moment speaks of all only where all have answered', () => {
  expect(messages.ko.gathered({ answered: 14, joined: 14 })).toBe('14명 모두의 답이 모였어요');
  expect(messages.ko.gathered({ answered: 12, joined: 14 })).toBe(
    '12명의 답이 모였어요(모두 14명)',
  );
  expect(messages.ko.gathered({ answered: 0, joined: 14 })).toBe('아직 모인 답이 없어요');
  expect(messages.en.gathered({ answered: 12, joined: 14 })).toBe('Answers from 12 of 14 people');
});

test('one person is not told to be all of one', () => {
  expect(messages.ko.gathered({ answered: 1, joined: 1 })).toBe('한 분의 답이 모였어요');
  expect(messages.en.gathered({ answered: 1, joined: 1 })).toBe('One person’s answers');
  expect(messages.en.gathered({ answered: 4, joined: 4 })).toContain('all 4');
});
