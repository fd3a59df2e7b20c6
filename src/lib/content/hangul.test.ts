import { describe, expect, test } from 'vitest';
import { matchesAt, splitClusters } from './hangul.ts';

const finds = (text: string, typed: string) => matchesAt(text, 0, splitClusters(typed));

describe('what is typed of 천안', () => {
  test.each(['ㅊ', '처', '천', '천ㅇ', '천아', '천안', 'ㅊㅇ', 'ㅊ안'])(
    'matches at %s',
    (typed) => {
      expect(finds('천안', typed)).toBe(true);
    },
  );

  test.each(['ㅇ', '차', '청', '천ㅈ', '천앙', '천안시', '처안'])(
    'does not match at %s',
    (typed) => {
      expect(finds('천안', typed)).toBe(false);
    },
  );
});

describe('the syllable that is still being typed', () => {
  test('matches while the keyboard takes the next initial for its final', () => {
    expect(finds('서산', '섯')).toBe(true);
    expect(finds('서산', '성')).toBe(false);
    expect(finds('서', '섯')).toBe(false);
  });

  test('matches through a cluster that the next syllable will break up', () => {
    expect(finds('한국사회', '한굯')).toBe(true);
    expect(finds('한국회', '한굯')).toBe(false);
  });

  test('matches before its vowel or its final becomes a compound', () => {
    expect(finds('과천', '고')).toBe(true);
    expect(finds('의정부', '으')).toBe(true);
    expect(finds('닭', '달')).toBe(true);
    expect(finds('의정부', '이')).toBe(false);
    expect(finds('가평', '고')).toBe(false);
  });

  test('is the last one only', () => {
    expect(finds('천안', '처안')).toBe(false);
  });
});

test('consonants that the keyboard joined are taken apart', () => {
  expect(splitClusters('ㄳㅇ')).toBe('ㄱㅅㅇ');
  expect(finds('강서', 'ㄳ')).toBe(true);
});
