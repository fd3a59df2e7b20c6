import { describe, expect, test } from 'vitest';
import { bilingual } from './bilingual.ts';

const accepts = (value: unknown) => bilingual.safeParse(value).success;

describe('a text in both languages', () => {
  test('is taken when both are there', () => {
    expect(accepts({ ko: '신뢰 (3곳)', en: 'Trust (3)' })).toBe(true);
  });

  test.each([
    ['without English', { ko: '신뢰' }],
    ['with empty English', { ko: '신뢰', en: '' }],
    ['with English that is only signs', { ko: '신뢰', en: '—' }],
    ['with Hangul in the English', { ko: '신뢰', en: 'Trust (신뢰)' }],
    ['with a lone consonant in the English', { ko: '신뢰', en: 'Trust ㅅ' }],
    ['with no Hangul in the Korean', { ko: 'Trust', en: 'Trust' }],
    ['with a space at the end', { ko: '신뢰 ', en: 'Trust' }],
    ['with a line break at the end', { ko: '신뢰', en: 'Trust\n' }],
    ['with a third language', { ko: '신뢰', en: 'Trust', ja: '信頼' }],
  ])('is refused %s', (_what, value) => {
    expect(accepts(value)).toBe(false);
  });
});
