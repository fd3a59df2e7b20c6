import { describe, expect, it } from 'vitest';
import { defineMessages, defineTexts } from './messages.ts';

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

  it('hold Korean particles on the line of what they follow, however deep a sentence stands', () => {
    const { ko, en } = defineMessages({
      ko: { now: (step: string) => `모두는 ‘${step}’에 있어요`, of: { who: '이름·조직(선택)을' } },
      en: { now: (step) => `Everyone is at ‘${step}’`, of: { who: 'name·organisation' } },
    });
    expect(ko.now('계획')).toBe('모두는 ‘계획’\u2060에 있어요');
    expect(ko.of.who).toBe('이름\u2060·조직(선택)\u2060을');
    expect(en.now('계획')).toBe('Everyone is at ‘계획’');
    expect(en.of.who).toBe('name·organisation');
  });

  it('that go into files stay as they are written', () => {
    const texts = defineTexts({ ko: { of: '16곳(37%)이' }, en: { of: '16 (37%)' } });
    expect(texts.ko.of).toBe('16곳(37%)이');
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
