import { expect, test } from 'vitest';
import { locales } from './locale.ts';
import { isProblemCode, problemCodes, problemSentence } from './problems.ts';

const facts = { max: 40, field: 'network.eligible' };
const all = locales.flatMap((locale) =>
  problemCodes.map((code) => ({ locale, code, ...problemSentence(code, locale, facts) })),
);

test('every problem says in both languages what happened and what to do', () => {
  for (const { title, detail } of all) {
    expect(title.length).toBeGreaterThan(5);
    expect(detail).toMatch(/\.$/);
    expect(title).not.toMatch(/[.!]$/);
  }
});

test('every fact is filled in', () => {
  expect(all.filter(({ title, detail }) => /[{}]/.test(title + detail))).toEqual([]);
  expect(problemSentence('name-too-long', 'ko', facts).detail).toContain('40자');
  expect(problemSentence('invalid', 'en', facts).detail).toContain('network.eligible');
});

test('Korean is Korean and polite, English is English', () => {
  for (const { locale, title, detail } of all) {
    if (locale === 'en') expect(title + detail).not.toMatch(/[가-힣]/);
    else expect(`${title} ${detail}`).toMatch(/요[.\s]|요$/);
  }
});

test('only known codes are codes', () => {
  expect(isProblemCode('unknown-code')).toBe(true);
  expect(isProblemCode('toString')).toBe(false);
  expect(isProblemCode(404)).toBe(false);
});
