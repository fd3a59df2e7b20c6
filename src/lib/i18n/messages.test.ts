import { describe, expect, it } from 'vitest';
import { defineMessages } from './messages.ts';

const messages = defineMessages({
  ko: {
    title: '제목',
    joined: (n: number, of: number) => `${of}명 가운데 ${n}명`,
    kinds: { talk: '이야기', plan: '계획' },
  },
  en: {
    title: 'Title',
    joined: (n, of) => `${n} of ${of}`,
    kinds: { talk: 'Talk', plan: 'Plan' },
  },
});

describe('messages', () => {
  it('give each language its own sentences under the same keys', () => {
    expect(messages.ko.joined(5, 12)).toBe('12명 가운데 5명');
    expect(messages.en.joined(5, 12)).toBe('5 of 12');
    expect(messages.en.kinds.talk).toBe('Talk');
  });

  // The type checker is the test here: each line below must be an error, or tsc reports an unused directive.
  it('refuse a language that lacks a key, adds one or takes other parameters', () => {
    defineMessages({
      ko: { a: '가', b: '나' },
      // @ts-expect-error b is missing
      en: { a: 'a' },
    });
    defineMessages({
      ko: { a: '가' },
      // @ts-expect-error c is not in Korean
      en: { a: 'a', c: 'c' },
    });
    defineMessages({
      ko: { a: (n: number) => `${n}` },
      // @ts-expect-error n is a number
      en: { a: (n: string) => n },
    });
    defineMessages({
      ko: { group: { a: '가' } },
      // @ts-expect-error the group lacks a
      en: { group: {} },
    });
    expect(Object.keys(messages.en)).toEqual(Object.keys(messages.ko));
  });
});
